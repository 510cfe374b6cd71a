import { Resolver } from 'node:dns/promises';

import { within } from './deadline.ts';
import { inHostsFile } from './hosts-file.ts';
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

type Ask = <Value>(question: () => Promise<Value>) => Promise<Value>;

/** What says nothing about whether anybody is there. */
const unheardCodes = new Set(['ETIMEOUT', 'ECANCELLED', 'ECONNREFUSED']);

/**
 * Who has answered nothing at all by the time that a question ran out of it is not waited for any longer.
 * @param giveUp ends what is still asked.
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

/** @param server `IP` or `IP:PORT`; the system's servers when absent. */
export function openDns(server: string | undefined, signal?: AbortSignal): MailDns {
  // The second try is given twice as long.
  const resolver = new Resolver({ timeout: 1_200, tries: 2 });
  const ask = patiently(() => resolver.cancel());
  const all = <One>(question: () => Promise<One[]>): Promise<One[]> => orNothing(ask(question), []);
  if (server !== undefined) resolver.setServers([server]);
  signal?.addEventListener('abort', () => resolver.cancel(), { once: true });
  return {
    async mx(domain) {
      const records = await all(() => resolver.resolveMx(domain));
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
      // Names of this network alone; nothing else is left to the system's resolver, which cannot be cancelled.
      if (own.length > 0 || !host.includes('.') || host.endsWith('.local'))
        return own.length > 0 ? own : orNothing(lookupHere(host), []);
      return bothFamilies(resolver, ask, host);
    }),
  };
}

/** Milliseconds that the other family is waited for once one is there (RFC 8305 section 3). */
const otherFamilyMs = 50;
/** The same once one family said that it has none: both were asked together. */
const onlyFamilyMs = 300;

const unheard: readonly PromiseSettledResult<void>[] = [
  { status: 'rejected', reason: new DOMException('', 'TimeoutError') },
];

/** The addresses of both families; of one, where the name servers say nothing about the other. */
async function bothFamilies(resolver: Resolver, ask: Ask, host: string): Promise<HostAddress[]> {
  const found: string[][] = [];
  // What decides the matter: addresses, or that there is no such name, which holds for all kinds (RFC 8020).
  const decided = Promise.withResolvers<undefined>();
  const lacking = Promise.withResolvers<undefined>();
  const questions = [() => resolver.resolve4(host), () => resolver.resolve6(host)];
  const asked = questions.map(async (question, family) => {
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
  const all = Promise.allSettled(asked);
  const patience = lacking.promise.then(() => within(onlyFamilyMs, all, () => unheard));
  const first = await Promise.race([all, decided.promise, patience]);
  const outcomes = first === undefined ? await within(otherFamilyMs, all, () => []) : first;
  const addresses = found.flat();
  const failed = outcomes.find((one) => one.status === 'rejected');
  if (addresses.length === 0 && failed) throw failed.reason;
  return addresses.map(hostAddress);
}
