import { Resolver } from 'node:dns/promises';

import { within } from './deadline.ts';
import { inHostsFile } from './hosts-file.ts';
import { hostAddress, lookupHere, remembering, type HostAddress, type Lookup } from './lookup.ts';

import { hostSchema } from '../../shared/model/index.ts';

export interface MailDns {
  /**
   * Returns host names in order of preference, in lower case. A single `.` means that the domain accepts no mail
   * (RFC 7505).
   */
  mx(domain: string): Promise<string[]>;
  /** Returns targets by priority (RFC 2782), or none if the record says that the service does not exist. */
  srv(name: string): Promise<{ host: string; port: number }[]>;
  txt(name: string): Promise<string[]>;
  cname(name: string): Promise<string | undefined>;
  /** Returns no addresses if the name does not exist. Each name is queried once. */
  readonly lookup: Lookup;
  /** Returns whether internet names can be resolved here at all. If not, an unknown name proves nothing. */
  knowsInternet(): Promise<boolean>;
}

/** A name that exists as long as the internet does. Querying it reveals nothing about the user. */
const rootServer = 'a.root-servers.net';

/** Answers that mean "no such record"; every other error is a failure. */
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

/** Returns whether a name from a record, which is untrusted input, may be queried and connected to. */
const isHost = (name: string): boolean => name.includes('.') && hostSchema.safeParse(name).success;

type Ask = <Value>(question: () => Promise<Value>) => Promise<Value>;

/** Errors that do not show whether any name server was reachable. */
const unheardCodes = new Set(['ETIMEOUT', 'ECANCELLED', 'ECONNREFUSED']);

/**
 * Creates a function that makes queries. Once a query has timed out and no name server has answered any query, all
 * further queries fail immediately.
 *
 * @param giveUp cancels the outstanding queries.
 */
function patiently(giveUp: () => void): Ask {
  let isHeard = false;
  let silence: { readonly reason: unknown } | undefined;
  return async (question) => {
    if (silence && !isHeard) throw silence.reason;
    try {
      const answer = await question();
      isHeard = true;
      return answer;
    } catch (error) {
      const { code = '' } = error as { code?: string };
      isHeard ||= !unheardCodes.has(code);
      if (code === 'ETIMEOUT' && !silence) {
        silence = { reason: error };
        if (!isHeard) giveUp();
      }
      throw isHeard ? error : (silence?.reason ?? error);
    }
  };
}

/** @param server `IP` or `IP:PORT`; the system's servers are used if absent. */
export function openDns(server: string | undefined, signal?: AbortSignal): MailDns {
  // Node doubles the timeout for the second attempt.
  const resolver = new Resolver({ timeout: 1_200, tries: 2 });
  const ask = patiently(() => resolver.cancel());
  const all = <One>(question: () => Promise<One[]>): Promise<One[]> => orNothing(ask(question), []);
  if (server !== undefined) resolver.setServers([server]);
  signal?.addEventListener('abort', () => resolver.cancel(), { once: true });
  return {
    async mx(domain) {
      const records = await all(() => resolver.resolveMx(domain));
      // Name servers rotate records of equal priority; sorting by name gives the same result each time.
      const names = records
        .sort((a, b) => a.priority - b.priority || (a.exchange < b.exchange ? -1 : 1))
        .map(({ exchange }) => hostName(exchange));
      if (names.length > 0 && names.every((name) => name === '')) return ['.'];
      // A name without a dot cannot be reached from elsewhere, but shows that a record exists.
      const legal = names.filter((name) => hostSchema.safeParse(name).success).slice(0, 10);
      return names.length > 0 && legal.length === 0 ? ['.'] : legal;
    },
    async srv(name) {
      const records = await all(() => resolver.resolveSrv(name));
      return records
        .sort((a, b) => a.priority - b.priority || b.weight - a.weight)
        .map(({ name: host, port }) => ({ host: hostName(host), port }))
        .filter(({ host, port }) => isHost(host) && port > 0)
        .slice(0, 5);
    },
    txt: async (name) => (await all(() => resolver.resolveTxt(name))).map((parts) => parts.join('')),
    cname: async (name) => (await all(() => resolver.resolveCname(name))).map(hostName)[0],
    lookup: remembering(async (host) => {
      if (server !== undefined) return bothFamilies(resolver, ask, host);
      const own = await inHostsFile(host);
      // Only names of the local network are left to the system's resolver, because it cannot be cancelled.
      if (own.length > 0 || !host.includes('.') || host.endsWith('.local'))
        return own.length > 0 ? own : orNothing(lookupHere(host), []);
      return bothFamilies(resolver, ask, host);
    }),
    // A router without an internet connection, or a company's own name server, may report that every external name does
    // not exist. The answers of an explicitly configured server are always trusted.
    knowsInternet: async () =>
      server !== undefined || (await bothFamilies(resolver, ask, rootServer)).length > 0,
  };
}

/** Time in milliseconds to wait for the other address family once one has answered (RFC 8305 section 3). */
const otherFamilyMs = 50;
/**
 * Time in milliseconds to wait for the other address family once one turned out to have no addresses. Both families
 * were queried at the same time.
 */
const onlyFamilyMs = 300;

const unheard: readonly PromiseSettledResult<void>[] = [
  { status: 'rejected', reason: new DOMException('', 'TimeoutError') },
];

/** Returns the addresses of both families, or of only one if the name servers do not answer for the other. */
async function bothFamilies(resolver: Resolver, ask: Ask, host: string): Promise<HostAddress[]> {
  const found: string[][] = [];
  // Resolves when there are addresses, or with NXDOMAIN, which applies to all record types (RFC 8020).
  const decided = Promise.withResolvers<undefined>();
  const lacking = Promise.withResolvers<undefined>();
  const questions = [() => resolver.resolve4(host), () => resolver.resolve6(host)];
  const answers = questions.map(async (question, family) => {
    try {
      found[family] = await ask(question);
      if (found[family].length > 0) decided.resolve(undefined);
    } catch (error) {
      const { code = '' } = error as { code?: string };
      if (code === 'ENOTFOUND') decided.resolve(undefined);
      else if (nothing.has(code)) lacking.resolve(undefined);
      else throw error;
    }
  });
  const all = Promise.allSettled(answers);
  const patience = lacking.promise.then(() => within(onlyFamilyMs, all, () => unheard));
  const first = await Promise.race([all, decided.promise, patience]);
  const outcomes = first === undefined ? await within(otherFamilyMs, all, () => []) : first;
  const addresses = found.flat();
  const failed = outcomes.find((one) => one.status === 'rejected');
  if (addresses.length === 0 && failed) throw failed.reason;
  return addresses.map(hostAddress);
}
