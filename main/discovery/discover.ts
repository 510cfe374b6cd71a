import { domainToASCII } from 'node:url';
import { getDomain } from 'tldts';

import {
  gatewayOfMx,
  providerOfDomain,
  providerOfMx,
  providerOfSpf,
  type Provider,
} from '../../shared/knowledge/index.ts';
import { domainOf, type Discovery, type EvidenceSource } from '../../shared/model/index.ts';
import { openDns } from './dns.ts';
import { contradicts, rank, type Proposal } from './rank.ts';
import { ask, autoconfig, fromTable, guess, ispdb, list, srv, type Search } from './sources.ts';
import type { Discover } from './types.ts';

/** How long a better source may still answer once a good answer is there. */
const graceMs = 500;

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
