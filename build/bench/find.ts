import { reachThrough } from '../../main/app/reach.ts';
import { discover } from '../../main/discovery/index.ts';
import { openDns } from '../../main/net/index.ts';
import { probe, type ProbeNetwork } from '../../main/probe/index.ts';
import { alternativesTo } from '../../shared/model/index.ts';
import { median, password, type BenchSetting } from './setting.ts';

/** Milliseconds from the entry of an address and a password to each step; NaN for a step that was not reached. */
export interface FindTimes {
  readonly candidates: number;
  readonly signedIn: number;
}

const rounds = 5;

const filtered = 'https://ispdb.test/';
const answering = 'https://directory.test/';

/**
 * One address for each kind of company, with the URL of the public directory (ISPDB) that it uses. The DNS server of
 * {@link BenchSetting.dns} knows all of them.
 */
export const companies = {
  known: { address: 'jobs@known.test', ispdb: filtered },
  files: { address: 'jobs@files.test', ispdb: filtered },
  open: { address: 'jobs@open.test', ispdb: answering },
  noAaaa: { address: 'jobs@no-aaaa.test', ispdb: answering },
  guess: { address: 'jobs@guess.test', ispdb: filtered },
} as const;

export async function find(setting: BenchSetting): Promise<Record<keyof typeof companies, FindTimes>> {
  return {
    known: await middle(setting, companies.known),
    files: await middle(setting, companies.files),
    open: await middle(setting, companies.open),
    noAaaa: await middle(setting, companies.noAaaa),
    guess: await middle(setting, companies.guess),
  };
}

type Company = (typeof companies)[keyof typeof companies];

async function middle(setting: BenchSetting, company: Company): Promise<FindTimes> {
  const runs: FindTimes[] = [];
  // The first run loads certificates and is not counted.
  for (let round = 0; round <= rounds; round++) runs.push(await one(setting, company));
  const measured = runs.slice(1);
  return {
    candidates: median(measured.map(({ candidates }) => candidates)),
    signedIn: median(measured.map(({ signedIn }) => signedIn)),
  };
}

async function one({ ca, dns = '' }: BenchSetting, { address, ispdb }: Company): Promise<FindTimes> {
  const network: ProbeNetwork = {
    extraCa: [ca],
    lookup: (host, signal) => openDns(dns, signal).lookup(host),
  };
  const { signal } = new AbortController();
  const start = performance.now();
  const discovery = await discover(
    address,
    { dnsServer: dns, extraCa: [ca], ispdb, reach: reachThrough(probe, network) },
    { signal },
  );
  const candidates = performance.now() - start;
  const [best] = discovery.candidates;
  if (!best) return { candidates: NaN, signedIn: NaN };
  const { host, port, security, username } = best;
  const first = { endpoint: { host, port, security }, username };
  const report = await probe(
    {
      endpoint: first.endpoint,
      alternatives: alternativesTo(first, discovery),
      credentials: { username, password },
    },
    network,
    { signal },
  );
  return { candidates, signedIn: report.verdict === 'signed-in' ? performance.now() - start : NaN };
}
