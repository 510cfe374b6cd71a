import { traitsOf } from '../knowledge/index.ts';
import {
  shortName,
  type Discovery,
  type Profile,
  type Route,
  type TenantCapabilities,
} from '../model/index.ts';
import { currentResults } from './basis.ts';

/** A reason not to use the mailbox's password, or a better alternative to it. */
export interface Advice {
  /** The provider's name as its customers know it. */
  readonly provider: string;
  /** The platform does not send through this provider with a password. */
  readonly refused: boolean;
  /** The platform never signs in to a mailbox with a password. */
  readonly never: boolean;
  /** The platform connects to this provider itself, without a password. */
  readonly connection: 'google' | 'microsoft' | undefined;
  /** The platform could connect to this provider itself, but is not registered there yet. */
  readonly unregistered?: 'google' | 'microsoft';
  /** The source of the server's name says that it accepts no password. */
  readonly oauthOnly: boolean;
}

/**
 * Returns what to tell the user about using this platform with this provider; undefined if there is nothing to tell.
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
  // Platforms may also list a provider by its family, e.g. `google`. An uncertain provider is enough to suggest a
  // better route, but not to rule one out.
  const isSure = provider.source !== 'spf' && !provider.doubtful;
  const refused = never || (isSure && refusedProviders.some((id) => id === provider.id || id === family));
  const own = family !== undefined && ownConnections.includes(family) ? family : undefined;
  const later = family !== undefined && unregistered.includes(family) ? { unregistered: family } : undefined;
  return refused || own || oauthOnly || later
    ? { provider: shortName(provider.name), refused, never, connection: own, oauthOnly, ...later }
    : undefined;
}

/** Returns which of several facts to show first. */
export const adviceKind = ({
  refused,
  never,
  connection,
  oauthOnly,
}: Advice): 'never' | 'refused' | 'better' | 'oauth' | 'later' =>
  never ? 'never' : refused ? 'refused' : connection ? 'better' : oauthOnly ? 'oauth' : 'later';

/** Returns what the user must know before the program asks for a password. */
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
  // Only the provider can set records in a domain such as gmail.com.
  const isOfProvider = discovery?.discovery.provider?.source === 'provider-table';
  return [
    ...(isOwn ? (['own-connection'] as const) : []),
    ...(connection?.capabilities?.sendsAsDomain === true && !isOfProvider ? (['domain'] as const) : []),
    ...(kind === 'never' || kind === 'refused' || kind === 'oauth' ? [] : (['mailbox'] as const)),
    'redirect',
    'platform-address',
    // Our data about the provider may be wrong, so users can try anyway.
    ...(kind === 'oauth' ? (['mailbox'] as const) : []),
  ];
}

/** Returns the platform's inbound address, as reported by the platform or else entered by the user. */
export const inboundOf = ({ answers, results }: Pick<Profile, 'answers' | 'results'>): string | undefined =>
  results.connection?.capabilities?.inboundAddress ?? answers.inboundAddress;
