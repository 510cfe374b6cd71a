import type { ConnectionProvider, Endpoint, Profile } from '../model/index.ts';
import type { ConsentDetails } from '../knowledge/index.ts';
import { adviceFor } from './advice.ts';
import { currentResults } from './basis.ts';

type Facts = Pick<Profile, 'answers' | 'results'>;

/** The connection that this program leads through: the platform lets itself be asked for it, and it was chosen. */
export function ledConnection(profile: Facts): ConnectionProvider | undefined {
  const { answers, results } = profile;
  if (answers.route !== 'own-connection') return undefined;
  const wanted = adviceFor(profile)?.connection;
  const { connections = [] } = currentResults({ answers, results }).connection?.capabilities ?? {};
  return connections.find(({ provider }) => provider === wanted)?.provider;
}

/** Where the provider takes mail: both connections that platforms have go over STARTTLS where there is a choice. */
export function serverOf(profile: Facts): Endpoint | undefined {
  const candidates = currentResults(profile).discovery?.discovery.candidates ?? [];
  const found = candidates.find(({ security }) => security === 'starttls') ?? candidates[0];
  return found && { host: found.host, port: found.port, security: found.security };
}

/** What is known of the platform as a program at the mailbox's provider: from the platform itself, or from its form. */
export function consentFor({ answers, results }: Facts): ConsentDetails | undefined {
  const { connection } = currentResults({ answers, results });
  const provider = adviceFor({ answers, results })?.connection;
  if (provider === undefined || answers.route !== 'own-connection') return undefined;
  const said = connection?.capabilities?.connections?.find((each) => each.provider === provider);
  const read = connection?.form?.ways?.find(
    ({ connection: own, standing }) => standing !== 'refused' && own?.houses.includes(provider),
  )?.connection;
  const { transport, clientId } = said ?? read ?? { transport: 'unknown' as const };
  return { provider, transport, clientId };
}
