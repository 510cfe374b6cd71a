import { traitsOf } from '../knowledge/index.ts';
import {
  shortName,
  type Discovery,
  type Profile,
  type Route,
  type TenantCapabilities,
} from '../model/index.ts';
import { currentResults } from './basis.ts';

/** Reasons why the platform cannot or should not send with the mailbox's password, and alternatives. */
export interface Advice {
  /** The provider's name as its customers know it. */
  readonly provider: string;
  /** Whether the platform cannot send through this provider with a password. */
  readonly refused: boolean;
  /** Whether the platform never signs in to a mailbox with a password. */
  readonly never: boolean;
  /** The provider family, if the platform offers its own OAuth connection to it. */
  readonly connection: 'google' | 'microsoft' | undefined;
  /**
   * The provider family, if the platform supports an OAuth connection to it but is not registered there as an app yet.
   */
  readonly unregistered?: 'google' | 'microsoft';
  /** Whether the mail server accepts only OAuth, according to the source that names the server. */
  readonly oauthOnly: boolean;
}

/**
 * Returns the advice on using this platform with the mailbox's provider; undefined if there is none.
 */
export function adviceOn(
  discovery: Pick<Discovery, 'domain' | 'provider' | 'oauthOnly'> | undefined,
  capabilities: TenantCapabilities | undefined,
): Advice | undefined {
  const never = capabilities?.takesPassword === false;
  if (!capabilities || (!discovery && !never)) return undefined;
  const { domain = '', provider, oauthOnly = false } = discovery ?? {};
  if (!provider)
    return oauthOnly || never
      ? { provider: domain, refused: never, never, connection: undefined, oauthOnly }
      : undefined;
  const family = traitsOf(provider.id).ownConnection;
  const { refusedProviders, ownConnections = [], unregistered = [] } = capabilities;
  // Platforms may also list a provider by its family, e.g. `google`. If the provider is uncertain, a better route can
  // be suggested, but none may be ruled out.
  const isSure = provider.source !== 'spf' && !provider.doubtful;
  const refused = never || (isSure && refusedProviders.some((id) => id === provider.id || id === family));
  const own = family !== undefined && ownConnections.includes(family) ? family : undefined;
  const later = family !== undefined && unregistered.includes(family) ? { unregistered: family } : undefined;
  return refused || own || oauthOnly || later
    ? { provider: shortName(provider.name), refused, never, connection: own, oauthOnly, ...later }
    : undefined;
}

/** Returns which part of the advice to show first. */
export const adviceKind = ({
  refused,
  never,
  connection,
  oauthOnly,
}: Advice): 'never' | 'refused' | 'better' | 'oauth' | 'later' =>
  never ? 'never' : refused ? 'refused' : connection ? 'better' : oauthOnly ? 'oauth' : 'later';

/** Returns the advice that the user needs before entering the mailbox's password, if any. */
export function adviceFor(profile: Pick<Profile, 'answers' | 'results'>): Advice | undefined {
  const { discovery, connection } = currentResults(profile);
  return adviceOn(discovery?.discovery, connection?.capabilities);
}

/** Returns the routes that the user can choose from, the best one first. */
export function offeredRoutes(profile: Pick<Profile, 'answers' | 'results'>): readonly Route[] {
  const advice = adviceFor(profile);
  const kind = advice && adviceKind(advice);
  const isOwn = (advice?.connection ?? advice?.unregistered) !== undefined;
  const { connection, discovery } = currentResults(profile);
  // The company cannot set DNS records in a provider's domain such as gmail.com.
  const isOfProvider = discovery?.discovery.provider?.source === 'provider-table';
  return [
    ...(isOwn ? (['own-connection'] as const) : []),
    ...(connection?.capabilities?.sendsAsDomain === true && !isOfProvider ? (['domain'] as const) : []),
    ...(kind === 'never' || kind === 'refused' || kind === 'oauth' ? [] : (['mailbox'] as const)),
    'redirect',
    'platform-address',
    // The data about the provider may be wrong, so users can try a password anyway.
    ...(kind === 'oauth' ? (['mailbox'] as const) : []),
  ];
}

/** Returns the platform's inbound address: the one that it reported or, failing that, the one that the user entered. */
export const inboundOf = ({ answers, results }: Pick<Profile, 'answers' | 'results'>): string | undefined =>
  results.connection?.capabilities?.inboundAddress ?? answers.inboundAddress;
