import { domainToASCII, domainToUnicode } from 'node:url';
import { getDomain } from 'tldts';

import { gatewayOfMx, providerOfDomain } from '../../shared/knowledge/index.ts';
import { domainOf, endpointName, type Discovery } from '../../shared/model/index.ts';
import { openDns, within } from '../net/index.ts';
import { EvidenceLog, list, type Search } from './ask.ts';
import { collect, type Source } from './collect.ts';
import { guess } from './guess.ts';
import { httpsFetcher } from './https.ts';
import { recognise, type Recognised } from './provider.ts';
import { companyOf, isGuess, outdated, rank, type Proposal } from './rank.ts';
import { autoconfig, autoconfigUrls, fromSpf, fromTable, ispdb, srv } from './sources.ts';
import type { Discover } from './types.ts';

/** How long a better source may still answer once a good answer is there. */
const graceMs = 500;
/** How long after the beginning a file may still come to be named as outdated, when a better answer is there. */
const outdatedMs = 300;
const mozillasIspdb = 'https://live.thunderbird.net/autoconfig/v1.1/';

export const discover: Discover = async (address, sources, { signal }) => {
  const domain = domainToASCII(domainOf(address)).replace(/\.$/, '');
  // Sources that are no longer waited for shall not go on asking.
  const finished = new AbortController();
  const stop = AbortSignal.any([signal, finished.signal]);
  const { dnsServer, extraCa, proxyFor } = sources;
  const dns = sources.dns ?? openDns(dnsServer, stop);
  const lookup = dnsServer === undefined ? undefined : dns.lookup;
  const search: Search = {
    address,
    domain,
    company: companyOf(domain),
    dns,
    fetchText: sources.fetchText ?? httpsFetcher({ extraCa, lookup, proxyFor }),
    reach: sources.reach,
    ispdb: sources.ispdb ?? mozillasIspdb,
    signal: stop,
    log: new EvidenceLog(),
  };
  try {
    return await run(search);
  } finally {
    finished.abort();
  }
};

async function run(search: Search): Promise<Discovery> {
  const start = performance.now();
  const { domain, signal } = search;
  const own = providerOfDomain(domain);
  if (own) {
    search.log.note('provider-table', 'found', `${domain}: ${own.name}`);
    const proposals = fromTable(search, own, []);
    return result(search, { mx: [], provider: own, source: 'provider-table', gateway: undefined }, proposals);
  }
  const { received, recognised, suggested, soFar } = recognise(search);
  const ownSources = ownWords(search);
  const inTable = recognised.then(({ provider, mx }) => (provider ? fromTable(search, provider, mx) : []));
  const bySuggestion = suggested.then(({ provider }) => (provider ? fromSpf(search, provider) : []));
  const takesNoMail = new AbortController();
  void received.then(({ mx }) => mx[0] === '.' && takesNoMail.abort());
  const found = await collect(
    [
      { rank: 0, answer: inTable },
      ...ownSources,
      { rank: 5, answer: bySuggestion },
      ...throughMx(search, received),
    ],
    graceMs,
    AbortSignal.any([signal, takesNoMail.signal]),
  );
  const known = await soFar();
  if (takesNoMail.signal.aborted) return result(search, known, []);
  if (!found.some(({ source }) => source === 'provider-table')) return withoutTable(search, known, found);
  // The table is good enough. What the company says itself is only waited for to be named if it is outdated.
  const graceLeft = outdatedMs - (performance.now() - start);
  const late = graceLeft > 0 ? await within(graceLeft, collect(ownSources, graceMs, signal), () => []) : [];
  // Guesses may have been quicker than the record that made them needless.
  return result(search, known, [...found.filter((one) => !isGuess(one)), ...late]);
}

/** What SPF suggests is no judge: a file or a record that names another place is believed instead. */
function withoutTable(search: Search, known: Recognised, found: readonly Proposal[]): Discovery {
  if (known.source !== 'spf') return result(search, known, found);
  if (outdated(found, known.provider).length === 0) return result(search, known, found);
  const others = found.filter(({ source }) => source !== 'spf');
  return result(search, { ...known, provider: undefined }, others);
}

/** What the company says itself, the most believed first. */
function ownWords(search: Search): Source<Proposal>[] {
  const { domain } = search;
  const [first, second] = autoconfigUrls(domain);
  return [
    { rank: 1, answer: autoconfig(search, first, true) },
    { rank: 2, answer: autoconfig(search, second, true) },
    { rank: 3, answer: ispdb(search, domain, true) },
    { rank: 4, answer: srv(search) },
  ];
}

/** What the place says that receives the mail, and guesses; nobody has to be asked where our own table knows better. */
function throughMx(search: Search, received: Promise<Recognised>): Source<Proposal>[] {
  const unlessKnown =
    (ask: (mx: readonly string[]) => Promise<Proposal[]>) =>
    async ({ mx, provider }: Recognised): Promise<Proposal[]> => {
      if (mx[0] === '.' || (provider && fromTable(search, provider, mx).length > 0)) return [];
      // Without MX records, the host of the domain's name takes its mail (RFC 5321 section 5.1).
      const hosts = mx.length > 0 ? mx : [search.domain];
      // A filter receives mail, it does not take what the company sends.
      return ask(hosts.filter((host) => !gatewayOfMx(host)));
    };
  const atBase = (ask: (base: string) => Promise<Proposal[]>) =>
    unlessKnown(([first]) => {
      const base = first === undefined ? null : getDomain(first);
      return base === null || base === search.domain ? Promise.resolve([]) : ask(base);
    });
  const isOwn = (base: string): boolean => base === search.company;
  const file = atBase((base) => autoconfig(search, autoconfigUrls(base)[0], isOwn(base)));
  return [
    { rank: 6, answer: received.then(file) },
    { rank: 7, answer: received.then(atBase((base) => ispdb(search, base, isOwn(base)))) },
    { rank: 8, answer: received.then(unlessKnown((mx) => guess(search, mx))) },
  ];
}

function result(
  { domain, company, log }: Search,
  { mx, provider, source, gateway }: Recognised,
  proposals: readonly Proposal[],
): Discovery {
  const stale = outdated(proposals, provider);
  const named = new Map(stale.map((one) => [`${one.source} ${endpointName(one.endpoint)}`, one]));
  for (const { source: from, endpoint } of named.values())
    log.note(
      from,
      'outdated',
      `${endpointName(endpoint)}: ${provider?.name ?? ''} receives the mail (${list(mx) ?? ''})`,
    );
  const ranked = rank(
    proposals.filter((proposal) => !stale.includes(proposal)),
    company,
  ).slice(0, 60);
  const { oauthOnly, switchOn } = ranked[0]?.said ?? {};
  return {
    domain: domainToUnicode(domain),
    ...(provider && { provider: { id: provider.id, name: provider.name, source } }),
    ...(gateway && { gateway: gateway.name }),
    nullMx: mx[0] === '.',
    staleAutoconfig: stale.some((proposal) => proposal.source !== 'srv'),
    ...(oauthOnly && { oauthOnly }),
    ...(switchOn && { switchOn: [...switchOn] }),
    candidates: ranked.map(({ candidate }) => candidate),
    // What was not believed is told to the user; it shall not be lost among many names.
    evidence: log.evidence
      .sort((a, b) => Number(b.outcome === 'outdated') - Number(a.outcome === 'outdated'))
      .slice(0, 60),
  };
}
