import { traitsOf } from '../knowledge/index.ts';
import { shortName, type Discovery, type Profile, type TenantCapabilities } from '../model/index.ts';
import { currentResults } from './basis.ts';

/** What speaks against, or for something better than, the mailbox's password. */
export interface Advice {
  /** The provider, as its customers know it. */
  readonly provider: string;
  /** The platform does not send through this provider with a password: there is no such way. */
  readonly refused: boolean;
  /** The platform signs in to no mailbox at all with a password. */
  readonly never: boolean;
  /** The platform connects to this provider itself, without a password. */
  readonly connection: 'google' | 'microsoft' | undefined;
  /** The platform could connect to this provider itself, but nobody has registered it there yet. */
  readonly unregistered?: 'google' | 'microsoft';
  /** Who names the server says that it takes no password. */
  readonly oauthOnly: boolean;
}

/** What a platform and a provider have to say about each other; undefined when that is nothing. */
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
  // Platforms know providers by the name of the whole house too.
  // A suggestion is enough to show a better way, not to close one.
  const isSure = provider.source !== 'spf' && !provider.doubtful;
  const refused = never || (isSure && refusedProviders.some((id) => id === provider.id || id === family));
  const own = family !== undefined && ownConnections.includes(family) ? family : undefined;
  const later = family !== undefined && unregistered.includes(family) ? { unregistered: family } : undefined;
  return refused || own || oauthOnly || later
    ? { provider: shortName(provider.name), refused, never, connection: own, oauthOnly, ...later }
    : undefined;
}

/** What is to be said of it first. */
export const adviceKind = ({
  refused,
  never,
  connection,
  oauthOnly,
}: Advice): 'never' | 'refused' | 'better' | 'oauth' | 'later' =>
  never ? 'never' : refused ? 'refused' : connection ? 'better' : oauthOnly ? 'oauth' : 'later';

/** What is to be said before anybody is asked for a password. */
export function adviceFor(profile: Pick<Profile, 'answers' | 'results'>): Advice | undefined {
  const { discovery, connection } = currentResults(profile);
  return adviceOn(discovery?.discovery, connection?.capabilities);
}

/** The platform's inbound address: from the platform, or from the user. */
export const inboundOf = ({ answers, results }: Pick<Profile, 'answers' | 'results'>): string | undefined =>
  results.connection?.capabilities?.inboundAddress ?? answers.inboundAddress;
