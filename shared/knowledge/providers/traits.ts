import { providers } from './all.ts';
import type { AppPassword } from './app-password.ts';
import type { Provider } from './provider.ts';

/** Properties of a provider that the rest of the program may ask about, so that it never depends on an id. */
export interface Traits {
  /** Whether companies host it themselves. */
  readonly selfHosted: boolean;
  /**
   * Its servers show certificates of public authorities, because every customer's mail program verifies them; another
   * issuer means interception.
   */
  readonly publicCertificates: boolean;
  /** Whether the table lists a submission server with STARTTLS. If a check finds none, it was removed in transit. */
  readonly offersStartTls: boolean;
  /** A setting has to be enabled before any sign-in with a password. */
  readonly needsPreparing: boolean;
  /** The OAuth connection that a platform can use instead of a password. */
  readonly ownConnection?: Provider['ownConnection'];
  /** DKIM selectors of its customers' domains, if they are the same for all; empty if unknown. */
  readonly dkimSelectors: readonly string[];
  /** Names in its customers' SPF records, one of which is enough to let it send; empty if unknown. */
  readonly spfNames: readonly string[];
  /** Its app passwords, if their format is known. */
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
