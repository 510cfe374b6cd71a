import { endpointName, hostSchema, usualSecurity, type Endpoint } from '../../shared/model/index.ts';
import { within } from '../net/index.ts';
import { list, type DiscoverySearch } from './ask.ts';
import { collect, type RankedSource } from './collect.ts';
import type { Proposal } from './rank.ts';
import type { Reachability, Reach } from './types.ts';

/** Grace period in milliseconds for better guesses after the first success. STARTTLS takes three more round trips. */
const graceMs = 300;
/** Maximum number of names to use from a certificate, which may contain hundreds. Names of mail servers come first. */
const namesLimit = 10;

interface Tried {
  readonly endpoint: Endpoint;
  readonly reachability: Reachability;
}

/**
 * Time limit in milliseconds per name. Without it, a name server that does not answer would delay the other results.
 */
const lookupMs = 1_500;

const parentsOf = ({ domain, company }: DiscoverySearch): string[] => [...new Set([domain, company])];

/** Returns the names that mail servers usually have. */
const usualHosts = (search: DiscoverySearch): string[] =>
  parentsOf(search).flatMap((parent) => [`smtp.${parent}`, `mail.${parent}`]);

/**
 * Resolves the usual host names while the MX records are being queried. The answers are cached, which saves a round
 * trip.
 */
export function resolveAhead(search: DiscoverySearch): void {
  for (const host of [...usualHosts(search), ...parentsOf(search).map(anyName)])
    search.dns.lookup(host).catch(() => undefined);
}

/** Guesses common mail server names, keeps those that exist, and probes them if possible. */
export async function guess(search: DiscoverySearch, mx: readonly string[]): Promise<Proposal[]> {
  const { domain, reach } = search;
  const parents = parentsOf(search);
  const hosts = [...new Set([...usualHosts(search), ...mx.slice(0, 2)])];
  const names = new Names(search);
  const endpoints = [465, 587].flatMap((port) =>
    hosts.map((host) => ({ host, port, security: usualSecurity(port) })),
  );
  const wildcards = reach && Promise.all(parents.map((parent) => names.addressesOf(anyName(parent))));
  if (!reach) await Promise.all(hosts.map((host) => names.addressesOf(host)));
  const tried = reach ? await tryAll(search, names, reach, endpoints) : [];
  // Once a usable server has been found, there is no need to wait for the comparison with wildcard records.
  if (!tried.some(({ reachability }) => reachability.usable)) await wildcards;
  const renamed = await renames(search, tried);
  // Names that exist only because of a wildcard record do not count as evidence, unless a server answers there.
  const anywhere = new Set(parents.flatMap((parent) => names.known(anyName(parent))));
  const open = new Set(
    tried.filter(({ reachability }) => reachability.usable).map(({ endpoint }) => endpoint.host),
  );
  const guesses = endpoints.flatMap((endpoint): Proposal[] => {
    const addresses = names.known(endpoint.host);
    const { usable = false, answered = usable } =
      tried.find((one) => one.endpoint === endpoint)?.reachability ?? {};
    const isGiven = mx.includes(endpoint.host) && endpoint.host !== domain;
    const exists = addresses.some((address) => isGiven || answered || !anywhere.has(address));
    // A host that does not answer is no mail server, unless one of its other ports answers.
    if (!exists || (reach && !answered && !open.has(endpoint.host))) return [];
    const source = isGiven ? 'mx' : 'guess';
    const proposal = { endpoint, username: search.address, source, authenticated: false } as const;
    return [{ ...proposal, ...(reach && !usable && { closed: true }) }];
  });
  return [...renamed, ...guesses];
}

/** Returns a random name, which exists only under a wildcard record. */
const anyName = (parent: string): string => `no-such-host-${nonce}.${parent}`;
const nonce = crypto.randomUUID().slice(0, 8);

/** Resolves names to addresses, each name only once. */
class Names {
  readonly #search: DiscoverySearch;
  readonly #pending = new Map<string, Promise<readonly string[]>>();
  readonly #known = new Map<string, readonly string[]>();

  constructor(search: DiscoverySearch) {
    this.#search = search;
  }

  addressesOf(host: string, source: 'guess' | 'certificate' = 'guess'): Promise<readonly string[]> {
    const addresses = this.#pending.get(host) ?? this.#ask(host, source);
    this.#pending.set(host, addresses);
    return addresses;
  }

  /** Returns the addresses received so far. */
  known(host: string): readonly string[] {
    return this.#known.get(host) ?? [];
  }

  async #ask(host: string, source: 'guess' | 'certificate'): Promise<readonly string[]> {
    const { dns, log } = this.#search;
    const addresses = async () => (await dns.lookup(host)).map(({ address }) => address);
    const found = await log.ask(
      { source, about: host, ofDns: true },
      () => within(lookupMs, addresses()),
      list,
    );
    this.#known.set(host, found ?? []);
    return found ?? [];
  }
}

/** Tries all endpoints in parallel. Those that do not answer soon after the first usable one count as closed. */
async function tryAll(
  search: DiscoverySearch,
  names: Names,
  reach: Reach,
  endpoints: readonly Endpoint[],
): Promise<Tried[]> {
  const stop = new AbortController();
  const signal = AbortSignal.any([search.signal, stop.signal]);
  const fruitless: Tried[] = [];
  const sources = endpoints.map((endpoint, index): RankedSource<Tried> => {
    const attempt = async (): Promise<Tried[]> => {
      if ((await names.addressesOf(endpoint.host)).length === 0 || signal.aborted) return [];
      const reachability = await search.log.ask(
        { source: 'guess', about: endpointName(endpoint) },
        () => reach(endpoint, search.dns.lookup, signal),
        ({ usable, otherNames }) => (usable ? 'open' : list(otherNames)),
      );
      if (!reachability) return [];
      const tried = { endpoint, reachability };
      if (reachability.usable) return [tried];
      fruitless.push(tried);
      return [];
    };
    return { rank: index, answer: attempt() };
  });
  const usable = await collect(sources, graceMs, search.signal);
  stop.abort();
  return [...usable, ...fruitless];
}

/**
 * Finds servers by the names in their certificates, because many companies use a hoster whose certificate covers only
 * the hoster's own name. Such a name is a candidate if it resolves to the address that presented the certificate. It
 * comes from DNS, so the user has to confirm it.
 */
async function renames(search: DiscoverySearch, tried: readonly Tried[]): Promise<Proposal[]> {
  const presented = tried.flatMap(({ endpoint, reachability: { ip, otherNames } }) =>
    otherNames
      .map((name) => name.toLowerCase())
      .filter((name) => hostSchema.safeParse(name).success && name !== endpoint.host)
      .map((name) => ({ endpoint, ip, name })),
  );
  const names = new Names(search);
  const distinctNames = [...new Set(presented.map(({ name }) => name))].slice(0, namesLimit);
  await Promise.all(distinctNames.map((name) => names.addressesOf(name, 'certificate')));
  return presented
    .filter(({ ip, name }) => ip !== undefined && names.known(name).includes(ip))
    .map(({ endpoint, name: host }) => ({
      endpoint: { ...endpoint, host },
      username: search.address,
      source: 'certificate',
      authenticated: false,
    }));
}
