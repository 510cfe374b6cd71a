import { Resolver } from 'node:dns/promises';

import { within } from './deadline.ts';
import { hostAddress, lookupHere, remembering, type HostAddress, type Lookup } from './lookup.ts';

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
      // A name without a dot is nobody's who sends mail from elsewhere, but says that somebody named it.
      const legal = names.filter((name) => hostSchema.safeParse(name).success).slice(0, 10);
      return names.length > 0 && legal.length === 0 ? ['.'] : legal;
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
      // A name without a dot is one of this network's or this computer's own.
      if (server === undefined && !host.includes('.')) return orNothing(lookupHere(host), []);
      const found = await bothFamilies(resolver, host).catch((error: unknown) => {
        // Without name servers that could be asked, the system may still know a way.
        if (server === undefined && (error as { code?: string }).code === 'ECONNREFUSED') return [];
        throw error;
      });
      if (found.length > 0 || server !== undefined) return found;
      // The hosts file, a VPN or the network's own service may know more than the name servers.
      return orNothing(lookupHere(host), []);
    }),
  };
}

/** Milliseconds that the other family is waited for once one is there (RFC 8305 section 3). */
const otherFamilyMs = 50;

/** The addresses of both families; of one, where the name servers say nothing about the other. */
async function bothFamilies(resolver: Resolver, host: string): Promise<HostAddress[]> {
  const asked = [resolver.resolve4(host), resolver.resolve6(host)].map((one) => orNothing(one, []));
  const found: string[][] = [[], []];
  const noted = asked.map(async (one, at) => (found[at] = await one));
  const all = Promise.allSettled(noted);
  // The first that has addresses, or both.
  await Promise.race([
    all,
    Promise.any(noted.map(async (one) => ((await one).length > 0 ? one : Promise.reject(new Error())))).catch(
      () => all,
    ),
  ]);
  const outcomes = await within(otherFamilyMs, all, () => undefined);
  const addresses = found.flat();
  const failed = outcomes?.find((one) => one.status === 'rejected');
  if (addresses.length === 0 && failed) throw failed.reason;
  return addresses.map(hostAddress);
}
