import { Resolver } from 'node:dns/promises';

import { hostAddress, lookupHere, remembering, type Lookup } from './lookup.ts';

import { hostSchema } from '../../shared/model/index.ts';

export interface MailDns {
  /** Host names in order of preference, lower case; `.` alone means that no mail is taken (RFC 7505). */
  mx(domain: string): Promise<string[]>;
  /** Targets by priority (RFC 2782); none when the service is said not to exist. */
  srv(name: string): Promise<{ host: string; port: number }[]>;
  txt(name: string): Promise<string[]>;
  cname(name: string): Promise<string | undefined>;
  /** None when the name does not exist. Each name is asked for once. */
  readonly lookup: Lookup;
}

/** Answers that say that there is nothing; everything else is a failure. */
const nothing = new Set(['ENOTFOUND', 'ENODATA']);

async function orNothing<Value>(question: Promise<Value>, empty: Value): Promise<Value> {
  try {
    return await question;
  } catch (error) {
    if (nothing.has((error as { code?: string }).code ?? '')) return empty;
    throw error;
  }
}

const hostName = (name: string): string => name.toLowerCase().replace(/\.$/, '');

/** Hosts that are legal to ask for and to connect to; records are hostile input. */
const isHost = (name: string): boolean => name.includes('.') && hostSchema.safeParse(name).success;

/** @param server `IP` or `IP:PORT`; the system's servers when absent. */
export function openDns(server: string | undefined, signal?: AbortSignal): MailDns {
  const resolver = new Resolver({ timeout: 1_500, tries: 2 });
  if (server !== undefined) resolver.setServers([server]);
  signal?.addEventListener('abort', () => resolver.cancel(), { once: true });
  return {
    async mx(domain) {
      const records = await orNothing(resolver.resolveMx(domain), []);
      // Name servers turn equals around; by name, the same domain gets the same answer each time.
      const names = records
        .sort((a, b) => a.priority - b.priority || (a.exchange < b.exchange ? -1 : 1))
        .map(({ exchange }) => hostName(exchange));
      if (names.length > 0 && names.every((name) => name === '')) return ['.'];
      return names.filter(isHost).slice(0, 10);
    },
    async srv(name) {
      const records = await orNothing(resolver.resolveSrv(name), []);
      return records
        .sort((a, b) => a.priority - b.priority || b.weight - a.weight)
        .map(({ name: host, port }) => ({ host: hostName(host), port }))
        .filter(({ host, port }) => isHost(host) && port > 0)
        .slice(0, 5);
    },
    txt: async (name) => (await orNothing(resolver.resolveTxt(name), [])).map((parts) => parts.join('')),
    cname: async (name) => (await orNothing(resolver.resolveCname(name), [])).map(hostName)[0],
    lookup: remembering(async (host) => {
      // This computer's own view counts, unless somebody names a server.
      if (server === undefined) return orNothing(lookupHere(host), []);
      const answers = await Promise.allSettled([
        orNothing(resolver.resolve4(host), []),
        orNothing(resolver.resolve6(host), []),
      ]);
      const found = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
      const failed = answers.find((answer) => answer.status === 'rejected');
      if (found.length === 0 && failed) throw failed.reason;
      return found.map(hostAddress);
    }),
  };
}
