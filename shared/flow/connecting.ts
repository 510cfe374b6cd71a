import type { ConnectionProvider, Endpoint, Profile } from '../model/index.ts';
import type { ConsentDetails } from '../knowledge/index.ts';
import { adviceFor } from './advice.ts';
import { currentResults } from './basis.ts';

type Facts = Pick<Profile, 'answers' | 'results'>;

/**
 * Returns the provider of the OAuth connection that this program can set up through the platform's API; undefined if
 * the platform does not offer that or the user chose another route.
 */
export function ledConnection(profile: Facts): ConnectionProvider | undefined {
  const { answers, results } = profile;
  if (answers.route !== 'own-connection') return undefined;
  const recommended = adviceFor(profile)?.connection;
  const { connections = [] } = currentResults({ answers, results }).connection?.capabilities ?? {};
  return connections.find(({ provider }) => provider === recommended)?.provider;
}

/** Returns the provider's submission server, preferring STARTTLS, as the connections to Microsoft and Google do. */
export function serverOf(profile: Facts): Endpoint | undefined {
  const candidates = currentResults(profile).discovery?.discovery.candidates ?? [];
  const found = candidates.find(({ security }) => security === 'starttls') ?? candidates[0];
  return found && { host: found.host, port: found.port, security: found.security };
}

/**
 * Returns details of the platform's app registration with the mailbox's provider, from the platform's API or else its
 * form.
 */
export function consentFor({ answers, results }: Facts): ConsentDetails | undefined {
  const { connection } = currentResults({ answers, results });
  const provider = adviceFor({ answers, results })?.connection;
  if (provider === undefined || answers.route !== 'own-connection') return undefined;
  const fromApi = connection?.capabilities?.connections?.find((each) => each.provider === provider);
  const fromForm = connection?.form?.methods?.find(
    ({ connection: own, standing }) => standing !== 'refused' && own?.providers.includes(provider),
  )?.connection;
  const { transport, clientId } = fromApi ?? fromForm ?? { transport: 'unknown' as const };
  return { provider, transport, clientId };
}
