import { traitsOf } from '../knowledge/index.ts';
import {
  offeredMethods,
  type ConnectionProvider,
  type PlatformForm,
  type SendingKind,
} from '../model/index.ts';

/** The recommended ways for a platform to send as a mailbox. */
export interface Recommendation {
  /** The providers for whose mailboxes the platform's own OAuth connection is recommended; may be empty. */
  readonly providers: readonly ConnectionProvider[];
  /** What is recommended for all other mailboxes. */
  readonly otherwise: SendingKind | undefined;
}

/**
 * Sending methods in order of preference. Methods without a password are more future-proof; methods that keep the
 * company's address come before the one that does not.
 */
const order: readonly SendingKind[] = ['domain', 'own-smtp', 'relay', 'platform-address'];

/**
 * Returns the recommendation for a platform and a mailbox.
 * @param provider id of the mailbox's provider; if undefined, the recommendation covers all providers.
 */
export function recommendationFor(
  form: Pick<PlatformForm, 'methods' | 'refuses'>,
  provider: string | undefined,
): Recommendation {
  const offered = offeredMethods(form);
  const family = traitsOf(provider).ownConnection;
  const providers = (form.methods ?? [])
    .filter(({ kind, standing }) => kind === 'own-connection' && standing !== 'refused')
    .flatMap(({ connection }) => connection?.providers ?? []);
  const fitting = provider === undefined ? providers : providers.filter((provider) => provider === family);
  if (provider !== undefined && fitting.length > 0) return { providers: fitting, otherwise: undefined };
  const isRefused = form.refuses.some(({ provider: id }) => id === provider || id === family);
  const preferred = form.methods?.find(
    ({ standing, kind }) => standing === 'recommended' && kind !== 'own-connection',
  )?.kind;
  const otherwise =
    preferred ?? order.find((kind) => offered.includes(kind) && !(kind === 'own-smtp' && isRefused));
  return { providers: [...new Set(fitting)], otherwise };
}
