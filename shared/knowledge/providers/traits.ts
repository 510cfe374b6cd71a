import { providers } from './all.ts';
import type { AppPassword } from './app-password.ts';
import type { Provider } from './provider.ts';

/** Properties of a provider for use outside the knowledge folder, where code must not depend on provider ids. */
export interface Traits {
  /** Whether it is software that companies host themselves. */
  readonly selfHosted: boolean;
  /**
   * Whether its servers have certificates from public authorities, because every customer's mail program verifies them;
   * another issuer means interception.
   */
  readonly publicCertificates: boolean;
  /** Whether the table lists a submission server with STARTTLS. If a check finds none, it was removed in transit. */
  readonly offersStartTls: boolean;
  /** Whether a setting has to be enabled before any sign-in with a password. */
  readonly needsPreparing: boolean;
  /** The OAuth connection that a platform can use instead of a password. */
  readonly ownConnection?: Provider['ownConnection'];
  /** DKIM selectors of its customers' domains, if they are the same for all; empty if unknown. */
  readonly dkimSelectors: readonly string[];
  /** Names in its customers' SPF records, one of which is enough to let it send; empty if unknown. */
  readonly spfNames: readonly string[];
  /** The format of its app passwords, if known. */
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
