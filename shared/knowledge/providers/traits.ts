import { providers } from './all.ts';
import type { AppPassword } from './app-password.ts';
import type { Provider } from './provider.ts';

/** What the rest of the program may ask about a provider: never who it is. Nothing is known of one outside of the table. */
export interface Traits {
  /** Companies run it themselves, on servers of their own. */
  readonly selfHosted: boolean;
  /**
   * Its servers show certificates of public authorities, since every customer's mail program checks them: another issuer
   * was put there on the way.
   */
  readonly publicCertificates: boolean;
  /** The table has a submission server of it that offers STARTTLS: where that is missing, it was removed on the way. */
  readonly offersStartTls: boolean;
  /** Something has to be switched on there before anybody can sign in with a password. */
  readonly needsPreparing: boolean;
  /** By which of its connections a platform can reach it without a password. */
  readonly ownConnection?: Provider['ownConnection'];
  /** DKIM selectors of its customers' domains, where they are the same for all; else nothing is known. */
  readonly dkimSelectors: readonly string[];
  /** Names that its customers' SPF records include to let it send, one of them being enough; none where nothing is known. */
  readonly spfNames: readonly string[];
  /** What it makes for programs to sign in with, where its form is known. */
  readonly appPassword?: AppPassword | undefined;
}

const traitsFrom = ({ selfHosted = false, submission, ...provider }: Provider): Traits => ({
  selfHosted,
  publicCertificates: !selfHosted,
  offersStartTls: submission.some(({ security }) => security === 'starttls'),
  needsPreparing: provider.needsPreparing ?? false,
  ownConnection: provider.ownConnection,
  dkimSelectors: provider.dkim?.selectors ?? [],
  spfNames: provider.sends?.spf ?? provider.spf ?? [],
  appPassword: provider.appPassword,
});

const unknown: Traits = {
  selfHosted: false,
  publicCertificates: false,
  offersStartTls: false,
  needsPreparing: false,
  dkimSelectors: [],
  spfNames: [],
};
const byId = new Map(providers.map((provider) => [provider.id, traitsFrom(provider)]));

export const traitsOf = (id: string | undefined): Traits => byId.get(id ?? '') ?? unknown;
