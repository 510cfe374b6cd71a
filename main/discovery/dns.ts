import { lookup, Resolver } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';

export interface MailDns {
  /** Host names in order of preference, lower case; `.` alone means that no mail is taken (RFC 7505). */
  mx(domain: string): Promise<string[]>;
  /** Targets by priority (RFC 2782); none when the service is said not to exist. */
  srv(name: string): Promise<{ host: string; port: number }[]>;
  txt(name: string): Promise<string[]>;
  cname(name: string): Promise<string | undefined>;
  /** IP addresses, none when the name does not exist. */
  readonly addresses: (host: string) => Promise<string[]>;
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
const isHost = (name: string): boolean =>
  /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/.test(name);

/** @param server `IP` or `IP:PORT`; the system's servers when absent. */
export function openDns(server: string | undefined, signal: AbortSignal): MailDns {
  const resolver = new Resolver({ timeout: 1_500, tries: 2 });
  if (server !== undefined) resolver.setServers([server]);
  signal.addEventListener('abort', () => resolver.cancel(), { once: true });
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
    async addresses(host) {
      // This computer's own view counts, hosts file and VPN and all, unless somebody names a server.
      if (server === undefined) {
        const found = await orNothing(lookup(host, { all: true }), []);
        return found.map(({ address }) => address);
      }
      const answers = await Promise.allSettled([
        orNothing(resolver.resolve4(host), []),
        orNothing(resolver.resolve6(host), []),
      ]);
      const found = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
      const failed = answers.find((answer) => answer.status === 'rejected');
      if (found.length === 0 && failed) throw failed.reason;
      return found;
    },
  };
}

/** The same answers for a connection's own look-up. */
export const lookupThrough =
  ({ addresses }: MailDns): LookupFunction =>
  (host, { all }, done) => {
    addresses(host).then(
      (found) => {
        const list = found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
        const [first] = list;
        if (!first) done(Object.assign(new Error(host), { code: 'ENOTFOUND' }), '', 4);
        else if (all === true) done(null, list);
        else done(null, first.address, first.family);
      },
      (error: unknown) => done(error as Error, '', 4),
    );
  };

/** The IP addresses that one DNS server knows for a host. */
export const lookupAddresses = (server: string, host: string, signal: AbortSignal): Promise<string[]> =>
  openDns(server, signal).addresses(host);
