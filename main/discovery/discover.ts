import { domainToASCII, domainToUnicode } from 'node:url';
import { getDomain } from 'tldts';

import { gatewayOfMx, providerOfDomain, type Gateway, type Provider } from '../../shared/knowledge/index.ts';
import { domainOf, endpointName, type Candidate, type Discovery } from '../../shared/model/index.ts';
import { openDns, unlessAborted, within } from '../net/index.ts';
import { EvidenceLog, list, type DiscoverySearch } from './ask.ts';
import { collect, type RankedSource } from './collect.ts';
import { guess, resolveAhead } from './guess.ts';
import { httpsFetcher } from './https.ts';
import { mailless, type Mailless } from './mailless.ts';
import { recognise, unknown, type Recognised } from './provider.ts';
import { companyOf, isGuess, outdated, rank, type Proposal } from './rank.ts';
import { autoconfig, autoconfigUrls, fromSpf, fromTable, ispdb, srv } from './sources.ts';
import type { Discover } from './types.ts';
import type { NamedProvider } from './weigh.ts';

/** Grace period in milliseconds for better sources once there is a good answer. */
const graceMs = 500;
/**
 * Time in milliseconds from the start. An autoconfig file that arrives within this time can still be reported as
 * outdated, even if there is already a better answer.
 */
const outdatedMs = 240;
const mozillasIspdb = 'https://live.thunderbird.net/autoconfig/v1.1/';

export const discover: Discover = async (address, sources, { signal }) => {
  const domain = domainToASCII(domainOf(address)).replace(/\.$/, '');
  // Stops queries to sources that are no longer needed.
  const finished = new AbortController();
  const stop = AbortSignal.any([signal, finished.signal]);
  const { dnsServer, extraCa, proxyFor } = sources;
  const dns = sources.dns ?? openDns(dnsServer, stop);
  // An explicitly configured DNS server is used even if a proxy would resolve names itself.
  const lookups = dnsServer === undefined ? { directLookup: dns.lookup } : { lookup: dns.lookup };
  const search: DiscoverySearch = {
    address,
    domain,
    company: companyOf(domain),
    dns,
    fetchText: sources.fetchText ?? httpsFetcher({ extraCa, proxyFor, ...lookups }),
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

async function run(search: DiscoverySearch): Promise<Discovery> {
  const start = performance.now();
  const { domain, signal } = search;
  const own = providerOfDomain(domain);
  if (own) {
    search.log.note('provider-table', 'found', `${domain}: ${own.name}`);
    const known = { ...unknown, provider: own, source: 'provider-table' as const };
    return result(search, known, fromTable(search, own, known));
  }
  const { received, recognised, suggested, soFar } = recognise(search);
  const ownSources = ownWords(search);
  resolveAhead(search);
  const inTable = (ifDoubtful: boolean) =>
    recognised.then((known) => (known.doubtful === ifDoubtful ? fromRecords(search, known) : []));
  const bySuggestion = suggested.then(({ provider, source }) =>
    provider && source === 'spf' ? fromSpf(search, provider) : [],
  );
  const without = mailless(search, received, suggested);
  const takesNoMail = new AbortController();
  void received.then(({ takesMail }) => takesMail === 'none' && takesNoMail.abort());
  const found = await collect(
    [
      { rank: 0, answer: inTable(false) },
      ...ownSources,
      { rank: 5, answer: inTable(true) },
      { rank: 6, answer: bySuggestion },
      ...throughMx(search, received),
    ],
    graceMs,
    AbortSignal.any([signal, takesNoMail.signal]),
  );
  const known = await soFar();
  if (takesNoMail.signal.aborted) return result(search, known, []);
  if (known.doubtful || !found.some(({ source }) => source === 'provider-table'))
    return withoutTable(search, known, found, await stillComing(search, known, without));
  // The answer from the provider table is sufficient. The company's own sources are only awaited so that outdated ones
  // can be reported.
  const graceLeft = outdatedMs - (performance.now() - start);
  const late = graceLeft > 0 ? await within(graceLeft, collect(ownSources, graceMs, signal), () => []) : [];
  // Guesses may have been answered before the record arrived that made them unnecessary.
  return result(search, known, [...found.filter((one) => !isGuess(one)), ...late]);
}

/**
 * Waits briefly for the remaining answers. If the name servers have answered so far, these are likely to arrive soon.
 */
const stillComing = (
  { signal }: DiscoverySearch,
  { takesMail }: Recognised,
  without: Promise<Mailless | undefined>,
): Promise<Mailless | undefined> =>
  takesMail === 'unknown'
    ? Promise.resolve(undefined)
    : within(graceMs, unlessAborted(without, signal), () => undefined).catch(() => undefined);

/** Returns the servers of the provider, or of both providers if the records name two. */
const fromRecords = (search: DiscoverySearch, known: Recognised): Proposal[] =>
  [known.provider, known.other?.provider].flatMap((one) => (one ? fromTable(search, one, known) : []));

/**
 * Evaluates the proposals if the provider table has no certain answer. SPF alone is weak evidence, so a file or record
 * that contradicts it wins.
 */
function withoutTable(
  search: DiscoverySearch,
  known: Recognised,
  found: readonly Proposal[],
  without: Mailless | undefined,
): Discovery {
  if (known.source === 'spf' && outdated(found, known.provider).length > 0) {
    const others = found.filter(({ source }) => source !== 'spf');
    return result(search, { ...known, provider: undefined }, others, without);
  }
  const isNamed = known.doubtful && known.source !== 'spf' && known.provider !== undefined;
  return result(search, known, isNamed ? found.filter((one) => !isGuess(one)) : found, without);
}

/** Returns the company's own sources, starting with the most trusted. */
function ownWords(search: DiscoverySearch): RankedSource<Proposal>[] {
  const { domain } = search;
  const [first, second] = autoconfigUrls(domain);
  return [
    { rank: 1, answer: autoconfig(search, first, true) },
    { rank: 2, answer: autoconfig(search, second, true) },
    { rank: 3, answer: ispdb(search, domain, true) },
    { rank: 4, answer: srv(search) },
  ];
}

/**
 * Returns the sources that depend on the provider that receives the mail, and guesses. They are unnecessary if the
 * provider table has an answer.
 */
function throughMx(search: DiscoverySearch, received: Promise<Recognised>): RankedSource<Proposal>[] {
  const unlessKnown =
    (ask: (mx: readonly string[]) => Promise<Proposal[]>) =>
    async (known: Recognised): Promise<Proposal[]> => {
      const { mx, provider, takesMail } = known;
      if (takesMail === 'none' || (provider && fromTable(search, provider, known).length > 0)) return [];
      // Without MX records, mail goes to the host with the domain's own name (RFC 5321 section 5.1).
      const hosts = mx.length > 0 ? mx : [search.domain];
      // Filters receive mail for the company but do not accept submissions.
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
    { rank: 7, answer: received.then(file) },
    { rank: 8, answer: received.then(atBase((base) => ispdb(search, base, isOwn(base)))) },
    { rank: 9, answer: received.then(unlessKnown((mx) => guess(search, mx))) },
  ];
}

function result(
  { domain, company, log }: DiscoverySearch,
  known: Recognised,
  proposals: readonly Proposal[],
  without?: Mailless,
): Discovery {
  const { mx, provider, source, doubtful, other, gateway, takesMail } = known;
  // A doubtful provider cannot show that another source is outdated.
  const stale = doubtful ? [] : outdated(proposals, provider);
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
  const { oauthOnly, switchOn } = ranked[0]?.signInHints ?? {};
  const noMail = without && (without.noMail === 'web-site' && ranked.length > 0 ? undefined : without.noMail);
  const asWhole = provider ? undefined : without?.company;
  return {
    domain: domainToUnicode(domain),
    ...(provider && {
      provider: { ...shownProvider({ provider, source }), ...(doubtful && { doubtful: true }) },
    }),
    ...(asWhole && {
      provider: { ...shownProvider(asWhole), doubtful: true, domain: domainToUnicode(company) },
    }),
    ...(other && { otherProvider: shownProvider(other) }),
    ...(gateway && passingOn(gateway, provider)),
    nullMx: takesMail === 'none',
    ...(noMail && { noMail }),
    staleAutoconfig: stale.some((proposal) => proposal.source !== 'srv'),
    ...(oauthOnly && { oauthOnly }),
    ...(log.namesPlainOnly && !ranked.some(({ candidate }) => isFile(candidate)) && { plainOnly: true }),
    ...(log.isIncomplete && { incomplete: true }),
    ...(switchOn && { switchOn: [...switchOn] }),
    candidates: ranked.map(({ candidate }) => candidate),
    // Outdated sources come first, so that the limit does not cut off what the user has to see.
    evidence: log.evidence
      .sort((a, b) => Number(b.outcome === 'outdated') - Number(a.outcome === 'outdated'))
      .slice(0, 60),
  };
}

const isFile = ({ source }: Candidate): boolean => source === 'autoconfig' || source === 'ispdb';

const shownProvider = ({ provider: { id, name }, source }: NamedProvider) => ({ id, name, source });

/** Returns the service that receives the mail in front of the mailboxes, if the user has to know about it. */
function passingOn(
  { kind, name }: Gateway,
  provider: Provider | undefined,
): Pick<Discovery, 'gateway' | 'forwarder' | 'inbound'> {
  if (kind === 'forwarder') return { forwarder: name };
  // Mail filters are built on such inbound services too, so the service is not reported if the provider is known.
  if (kind === 'inbound') return provider ? {} : { inbound: true };
  return { gateway: name };
}
