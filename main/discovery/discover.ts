import { domainToASCII } from 'node:url';
import { getDomain } from 'tldts';

import {
  gatewayOfMx,
  providerOfDomain,
  providerOfMx,
  providerOfSpf,
  type Provider,
} from '../../shared/knowledge/index.ts';
import {
  domainOf,
  usualSecurity,
  type Address,
  type Discovery,
  type Evidence,
  type EvidenceSource,
} from '../../shared/model/index.ts';
import { printable } from '../../shared/printable.ts';
import { parseAutoconfig } from './autoconfig.ts';
import { openDns, type MailDns } from './dns.ts';
import { fetchText } from './https.ts';
import { contradicts, rank, type Proposal } from './rank.ts';
import type { Discover, DiscoverySources } from './types.ts';

const ispdbUrl = 'https://live.thunderbird.net/autoconfig/v1.1/';
/** How long a better source may still answer once a good answer is there. */
const graceMs = 500;

/** Everything that is asked about one address, and what came of it. */
interface Search {
  readonly address: Address;
  readonly domain: string;
  readonly dns: MailDns;
  readonly signal: AbortSignal;
  readonly sources: DiscoverySources;
  readonly evidence: Evidence[];
}

/** Asks one source and keeps what it said; a source that fails is evidence too, never an error. */
async function ask<Value>(
  { evidence }: Search,
  source: EvidenceSource,
  question: () => Promise<Value>,
  tell: (value: Value) => string | undefined,
): Promise<Value | undefined> {
  const start = performance.now();
  const keep = (outcome: Evidence['outcome'], detail: string) =>
    evidence.push({
      source,
      outcome,
      detail: printable(detail, 500),
      durationMs: Math.round(performance.now() - start),
    });
  try {
    const value = await question();
    const detail = tell(value);
    keep(detail === undefined ? 'nothing' : 'found', detail ?? '');
    return value;
  } catch (error) {
    const { name } = error as Error;
    // A DOMException's code is a number that says less than its name.
    const { code } = error as { code?: unknown };
    keep(name === 'TimeoutError' ? 'timeout' : 'failed', typeof code === 'string' ? code : name);
    return undefined;
  }
}

const list = (entries: readonly string[]): string | undefined =>
  entries.length === 0 ? undefined : entries.join(', ');

export const discover: Discover = async (address, sources, { signal }) => {
  const domain = domainToASCII(domainOf(address));
  // Sources that are no longer waited for shall not go on asking.
  const finished = new AbortController();
  const stop = AbortSignal.any([signal, finished.signal]);
  const search: Search = {
    address,
    domain,
    dns: openDns(sources.dnsServer, stop),
    signal: stop,
    sources,
    evidence: [],
  };
  try {
    return await run(search);
  } finally {
    finished.abort();
  }
};

async function run(search: Search): Promise<Discovery> {
  const { domain, dns } = search;
  const own = providerOfDomain(domain);
  if (own)
    return result(search, {
      provider: own,
      source: 'provider-table',
      mx: [],
      proposals: fromTable(search, own, []),
    });

  const files: Proposal[] = [];
  const web = Promise.all([
    autoconfig(search, files),
    ispdb(search, domain, true, files),
    srv(search, files),
  ]);
  const mx = (await ask(search, 'mx', () => dns.mx(domain), list)) ?? [];
  const [first] = mx;
  if (first === '.') return result(search, { mx, proposals: [] });

  const gateway = first === undefined ? undefined : gatewayOfMx(first);
  const { provider, source } = await providerBehind(search, first, gateway !== undefined);
  if (provider) {
    const proposals = fromTable(search, provider, mx);
    if (proposals.length > 0) {
      // The table is good enough; files only get the time to be shown as outdated.
      await within(web, graceMs, search.signal);
      return result(search, {
        provider,
        source,
        gateway: gateway?.name,
        mx,
        proposals: [...proposals, ...files],
      });
    }
  }
  const base = first === undefined ? null : getDomain(first);
  await Promise.all([web, base === null || base === domain ? undefined : ispdb(search, base, false, files)]);
  const guesses = files.length > 0 ? [] : await guess(search, mx);
  return result(search, { provider, source, gateway: gateway?.name, mx, proposals: [...files, ...guesses] });
}

/** Waits for an answer, but not longer than this. */
async function within(work: Promise<unknown>, milliseconds: number, signal: AbortSignal): Promise<void> {
  const pause = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => pause.resolve(undefined), milliseconds);
  signal.addEventListener('abort', () => pause.resolve(undefined), { once: true });
  await Promise.race([work, pause.promise]);
  clearTimeout(timer);
}

async function providerBehind(
  search: Search,
  mx: string | undefined,
  filtered: boolean,
): Promise<{ provider?: Provider | undefined; source: EvidenceSource }> {
  const byMx = mx === undefined ? undefined : providerOfMx(mx);
  if (byMx || !filtered) return { provider: byMx, source: 'mx' };
  const { dns, domain } = search;
  const [records = [], autodiscover] = await Promise.all([
    ask(
      search,
      'spf',
      () => dns.txt(domain),
      (texts) => texts.find((record) => /^v=spf1\b/i.test(record)),
    ),
    ask(
      search,
      'autodiscover',
      () => dns.cname(`autodiscover.${domain}`),
      (name) => name,
    ),
  ]);
  const spf = records.find((record) => /^v=spf1\b/i.test(record));
  const bySpf = spf === undefined ? undefined : providerOfSpf(spf);
  if (bySpf) return { provider: bySpf, source: 'spf' };
  const outlook = autodiscover === 'autodiscover.outlook.com';
  return {
    provider: outlook ? providerOfMx('mail.protection.outlook.com') : undefined,
    source: 'autodiscover',
  };
}

function fromTable(
  { address }: Search,
  { submission, submissionIsMx }: Provider,
  mx: readonly string[],
): Proposal[] {
  const [host] = mx;
  const derived =
    submissionIsMx === true && host !== undefined
      ? [465, 587].map((port) => ({ host, port, security: usualSecurity(port) }))
      : [];
  return [...submission, ...derived].map((endpoint) => ({
    endpoint,
    username: address,
    source: 'provider-table',
    authenticated: derived.length === 0,
  }));
}

async function readFile(
  search: Search,
  source: EvidenceSource,
  url: string,
  authenticated: boolean,
  into: Proposal[],
): Promise<void> {
  const { address, domain, signal } = search;
  const text = await ask(
    search,
    source,
    () => fetchText(url, signal),
    (found) => (found === undefined ? undefined : url),
  );
  if (text === undefined) return;
  into.push(
    ...parseAutoconfig(text, address, domain).map((server) => ({ ...server, source, authenticated })),
  );
}

async function autoconfig(search: Search, into: Proposal[]): Promise<void> {
  const { domain } = search;
  const urls = [
    `https://autoconfig.${domain}/mail/config-v1.1.xml`,
    `https://${domain}/.well-known/autoconfig/mail/config-v1.1.xml`,
  ];
  await Promise.all(urls.map((url) => readFile(search, 'autoconfig', url, true, into)));
}

/** Mozilla's database. Under the name of an MX host it is only as good as that record. */
async function ispdb(search: Search, name: string, authenticated: boolean, into: Proposal[]): Promise<void> {
  const { ispdb: base = ispdbUrl } = search.sources;
  if (base !== false)
    await readFile(search, 'ispdb', new URL(encodeURIComponent(name), base).href, authenticated, into);
}

/** RFC 6186 and RFC 8314 section 5.1. */
async function srv(search: Search, into: Proposal[]): Promise<void> {
  const { dns, domain, address } = search;
  const services = [
    { name: `_submissions._tcp.${domain}`, security: 'tls' },
    { name: `_submission._tcp.${domain}`, security: 'starttls' },
  ] as const;
  await Promise.all(
    services.map(async ({ name, security }) => {
      const found = await ask(
        search,
        'srv',
        () => dns.srv(name),
        (targets) => list(targets.map(({ host, port }) => `${host}:${port}`)),
      );
      for (const { host, port } of found ?? []) {
        into.push({
          endpoint: { host, port, security },
          username: address,
          source: 'srv',
          authenticated: false,
        });
      }
    }),
  );
}

/** Names that companies give their mail servers, as far as they exist; the probe proves the rest. */
async function guess(search: Search, mx: readonly string[]): Promise<Proposal[]> {
  const { dns, domain, address } = search;
  const hosts = [...new Set([`smtp.${domain}`, `mail.${domain}`, ...mx.slice(0, 2)])];
  const existing = await Promise.all(
    hosts.map(async (host) =>
      (await ask(
        search,
        'guess',
        () => dns.exists(host),
        (yes) => (yes ? host : undefined),
      ))
        ? [host]
        : [],
    ),
  );
  return existing.flat().flatMap((host) =>
    [465, 587].map((port) => ({
      endpoint: { host, port, security: usualSecurity(port) },
      username: address,
      source: mx.includes(host) ? ('mx' as const) : ('guess' as const),
      authenticated: false,
    })),
  );
}

interface Outcome {
  readonly provider?: Provider | undefined;
  readonly source?: EvidenceSource;
  readonly gateway?: string | undefined;
  readonly mx: readonly string[];
  readonly proposals: readonly Proposal[];
}

function result(
  { domain, evidence }: Search,
  { provider, source = 'mx', gateway, mx, proposals }: Outcome,
): Discovery {
  const stale = contradicts(proposals, provider);
  const believed = stale ? proposals.filter((proposal) => proposal.source !== 'autoconfig') : proposals;
  return {
    domain,
    ...(provider && { provider: { id: provider.id, name: provider.name, source } }),
    ...(gateway !== undefined && { gateway }),
    nullMx: mx[0] === '.',
    staleAutoconfig: stale,
    candidates: rank(believed, domain).slice(0, 60),
    evidence: evidence.slice(0, 60),
  };
}
