import { providers } from './all.ts';
import type { AppPassword } from './app-password.ts';
import type { Provider } from './provider.ts';

/**
 * Properties of a provider for use outside the knowledge folder, where code must not depend on the ids of providers.
 */
export interface Traits {
  /** Whether the provider is software that companies host themselves. */
  readonly selfHosted: boolean;
  /**
   * Whether the provider's servers have certificates from public CAs, because every customer's mail program verifies
   * them. Any other issuer then indicates interception.
   */
  readonly publicCertificates: boolean;
  /**
   * Whether the table lists a submission server with STARTTLS. If so, and a check finds no STARTTLS, it was removed in
   * transit.
   */
  readonly offersStartTls: boolean;
  /** Whether a setting has to be enabled before any sign-in with a password. */
  readonly needsPreparing: boolean;
  /** The OAuth connection that a platform can use instead of a password. */
  readonly ownConnection?: Provider['ownConnection'];
  /** DKIM selectors of customers' domains, if they are the same for all customers; empty if unknown. */
  readonly dkimSelectors: readonly string[];
  /** Names in customers' SPF records, each of which is enough to let the provider send; empty if unknown. */
  readonly spfNames: readonly string[];
  /** The format of the provider's app passwords, if known. */
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
