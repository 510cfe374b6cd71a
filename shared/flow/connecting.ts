import type { ConnectionProvider, Endpoint, Profile } from '../model/index.ts';
import type { ConsentDetails } from '../knowledge/index.ts';
import { adviceFor } from './advice.ts';
import { currentResults } from './basis.ts';

type Facts = Pick<Profile, 'answers' | 'results'>;

/**
 * Returns the provider of the OAuth connection that this program sets up, if the platform offers it and the user chose
 * this route.
 */
export function ledConnection(profile: Facts): ConnectionProvider | undefined {
  const { answers, results } = profile;
  if (answers.route !== 'own-connection') return undefined;
  const wanted = adviceFor(profile)?.connection;
  const { connections = [] } = currentResults({ answers, results }).connection?.capabilities ?? {};
  return connections.find(({ provider }) => provider === wanted)?.provider;
}

/** Returns the provider's submission server. Both existing kinds of OAuth connection use STARTTLS if they can. */
export function serverOf(profile: Facts): Endpoint | undefined {
  const candidates = currentResults(profile).discovery?.discovery.candidates ?? [];
  const found = candidates.find(({ security }) => security === 'starttls') ?? candidates[0];
  return found && { host: found.host, port: found.port, security: found.security };
}

/** Returns how the platform is registered at the mailbox's provider, according to the platform itself or its form. */
export function consentFor({ answers, results }: Facts): ConsentDetails | undefined {
  const { connection } = currentResults({ answers, results });
  const provider = adviceFor({ answers, results })?.connection;
  if (provider === undefined || answers.route !== 'own-connection') return undefined;
  const said = connection?.capabilities?.connections?.find((each) => each.provider === provider);
  const read = connection?.form?.methods?.find(
    ({ connection: own, standing }) => standing !== 'refused' && own?.providers.includes(provider),
  )?.connection;
  const { transport, clientId } = said ?? read ?? { transport: 'unknown' as const };
  return { provider, transport, clientId };
}
