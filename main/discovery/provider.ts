import {
  gatewayOfMx,
  providerOfMx,
  spfTargets,
  suitesOfSpf,
  type Gateway,
  type Provider,
} from '../../shared/knowledge/index.ts';
import type { EvidenceSource } from '../../shared/model/index.ts';
import { list, type Search } from './ask.ts';

/** Where a domain's mailboxes are. */
export interface Recognised {
  /** In order of preference; `.` alone where the domain takes no mail. */
  readonly mx: readonly string[];
  readonly provider: Provider | undefined;
  /** What recognised it. */
  readonly source: EvidenceSource;
  /** A mail filter in front of the mailboxes. */
  readonly gateway: Gateway | undefined;
}

const unknown: Recognised = { mx: [], provider: undefined, source: 'mx', gateway: undefined };

/** Asks for the MX records: who receives the mail, and which filter stands in front. */
async function receivedBy({ domain, dns, log }: Search): Promise<Recognised> {
  const mx = (await log.ask({ source: 'mx', about: domain }, () => dns.mx(domain), list)) ?? [];
  const providers = mx.map(providerOfMx);
  // A hoster may only keep the mail for a while when the first server is away; an office suite does that for nobody.
  const provider = providers[0] ?? providers.find((one) => one?.ownConnection !== undefined);
  const gateway = mx.map(gatewayOfMx).find((one) => one !== undefined);
  return { mx, provider, source: 'mx', gateway };
}

const isSpf = (record: string): boolean => /^v=spf1(?:\s|$)/i.test(record);

/** What the Autodiscover record says, which names where the mailboxes are. */
interface Autodiscover {
  readonly provider: Provider | undefined;
  /** There is such a record, whoever it names. */
  readonly exists: boolean;
}

async function byAutodiscover({ domain, dns, log }: Search): Promise<Autodiscover> {
  const name = `autodiscover.${domain}`;
  const target = await log.ask(
    { source: 'autodiscover', about: name },
    () => dns.cname(name),
    (found) => found,
  );
  const outlook = target === 'autodiscover.outlook.com';
  return {
    provider: outlook ? providerOfMx('mail.protection.outlook.com') : undefined,
    exists: target !== undefined,
  };
}

/** Records that one SPF record may lead to here; whoever checks mail may follow ten (RFC 7208 section 4.6.4). */
const spfLimit = 4;

/**
 * The office suites that the SPF record lets send: through records of the company's own, too, that it leads to. More than
 * one SPF record is an error, and says nothing (RFC 7208 section 4.5).
 */
async function suitesIn(search: Search, name = search.domain, seen = new Set<string>()): Promise<Provider[]> {
  const { company, dns, log } = search;
  seen.add(name);
  const records = await log.ask(
    { source: 'spf', about: name },
    async () => (await dns.txt(name)).filter(isSpf),
    (found) => found[0],
  );
  const [record, ...others] = records ?? [];
  if (record === undefined || others.length > 0) return [];
  const own = spfTargets(record).filter((target) => target.endsWith(`.${company}`) && !seen.has(target));
  const deeper: Provider[] = [];
  for (const target of new Set(own))
    if (seen.size <= spfLimit) deeper.push(...(await suitesIn(search, target, seen)));
  return [...suitesOfSpf(record), ...deeper];
}

/** The only office suite that the SPF record lets send: with two, it says nothing about mailboxes. */
async function bySpf(search: Search): Promise<Provider | undefined> {
  const [suite, ...others] = new Set(await suitesIn(search));
  return others.length === 0 ? suite : undefined;
}

/** Who is asked where the mailboxes are, and what they say, the most believed first. */
export interface Recognition {
  /** What the MX records say. */
  readonly received: Promise<Recognised>;
  /** What they say, or else Autodiscover. */
  readonly recognised: Promise<Recognised>;
  /** What only SPF says, where nobody else does. */
  readonly suggested: Promise<Recognised>;
  /** What is known by now; the answers may be too slow to be heard. */
  readonly soFar: () => Promise<Recognised>;
}

/**
 * The MX records say where the mailboxes are. If they do not, a filter that nobody listed, or a name of the company's own,
 * may stand in front of a suite: then Autodiscover decides, and only without such a record SPF is heard, as a suggestion.
 */
export function recognise(search: Search): Recognition {
  const received = receivedBy(search);
  const ifOpen =
    <Answer>(ask: (search: Search) => Promise<Answer>) =>
    ({ mx, provider }: Recognised): Promise<Answer> | undefined =>
      provider || mx[0] === '.' ? undefined : ask(search);
  const autodiscover = received.then(ifOpen(byAutodiscover));
  const spf = received.then(ifOpen(bySpf));
  const recognised = Promise.all([received, autodiscover]).then(([known, behind]): Recognised => {
    const provider = behind?.provider;
    return provider ? { ...known, provider, source: 'autodiscover' } : known;
  });
  const suggested = Promise.all([received, autodiscover, spf]).then(([known, behind, suite]): Recognised => {
    return { ...known, provider: behind?.exists === true ? undefined : suite, source: 'spf' };
  });
  const now = (answer: Promise<Recognised>) => Promise.race([answer, Promise.resolve(unknown)]);
  const soFar = async () => {
    const [byMx, best, suggestion] = await Promise.all([received, recognised, suggested].map(now));
    return [best, suggestion].find((one) => one?.provider) ?? byMx ?? unknown;
  };
  return { received, recognised, suggested, soFar };
}
