import { endpointName, usualSecurity, type Endpoint } from '../../shared/model/index.ts';
import { list, type Search } from './ask.ts';
import { collect, type Source } from './collect.ts';
import type { Proposal } from './rank.ts';
import type { Glimpse, Reach } from './types.ts';

/** How long another guess may still prove better once one was right: STARTTLS takes three round trips more. */
const graceMs = 300;
/** A certificate may hold hundreds of names; those of a mail server come first. */
const namesLimit = 10;

interface Tried {
  readonly host: string;
  readonly endpoint: Endpoint;
  readonly glimpse: Glimpse;
}

/** Names that companies give their mail servers, as far as they exist, tried where that is possible. */
export async function guess(search: Search, mx: readonly string[]): Promise<Proposal[]> {
  const { dns, domain, company, log, reach } = search;
  const named = [domain, company].flatMap((name) => [`smtp.${name}`, `mail.${name}`]);
  const hosts = [...new Set([...named, ...mx.slice(0, 2)])];
  const existing = await Promise.all(
    hosts.map(async (host) => {
      const addresses = await log.ask({ source: 'guess', about: host }, () => dns.addresses(host), list);
      return addresses && addresses.length > 0 ? [host] : [];
    }),
  );
  const endpoints = [465, 587].flatMap((port) =>
    existing.flat().map((host) => ({ host, port, security: usualSecurity(port) })),
  );
  const tried = reach ? await tryAll(search, reach, endpoints) : [];
  const renamed = (await Promise.all(tried.map((one) => renames(search, one)))).flat();
  const guesses = endpoints.map((endpoint): Proposal => {
    const glimpse = tried.find((one) => one.endpoint === endpoint)?.glimpse;
    return {
      endpoint,
      username: search.address,
      source: mx.includes(endpoint.host) ? 'mx' : 'guess',
      authenticated: false,
      ...(reach && !glimpse?.usable && { closed: true }),
    };
  });
  return [...renamed, ...guesses];
}

/** Tries all at once. What has not answered shortly after the first one that can be used counts as closed. */
async function tryAll(search: Search, reach: Reach, endpoints: readonly Endpoint[]): Promise<Tried[]> {
  const stop = new AbortController();
  const signal = AbortSignal.any([search.signal, stop.signal]);
  const fruitless: Tried[] = [];
  const sources = endpoints.map((endpoint, index): Source<Tried> => {
    const attempt = async (): Promise<Tried[]> => {
      const { host } = endpoint;
      const glimpse = await search.log.ask(
        { source: 'guess', about: endpointName(endpoint) },
        () => reach(endpoint, signal),
        ({ usable, otherNames }) => (usable ? 'open' : list(otherNames)),
      );
      if (!glimpse) return [];
      const tried = { host, endpoint, glimpse };
      if (glimpse.usable) return [tried];
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
 * Mail of many companies runs at a hoster under whose name alone the certificate is right. That name is a candidate if
 * it leads to the very address that showed the certificate; it comes from DNS, so the user confirms it.
 */
async function renames({ dns, address, log }: Search, { endpoint, glimpse }: Tried): Promise<Proposal[]> {
  const names = glimpse.otherNames
    .map((name) => name.toLowerCase())
    .filter((name) => !name.includes('*') && name !== endpoint.host)
    .slice(0, namesLimit);
  const same = await Promise.all(
    names.map(async (name) => {
      const addresses = await log.ask(
        { source: 'certificate', about: name },
        () => dns.addresses(name),
        list,
      );
      return addresses !== undefined && glimpse.ip !== undefined && addresses.includes(glimpse.ip)
        ? [name]
        : [];
    }),
  );
  return same.flat().map((host) => ({
    endpoint: { ...endpoint, host },
    username: address,
    source: 'certificate',
    authenticated: false,
  }));
}
