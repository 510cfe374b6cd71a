import {
  gatewayOfMx,
  providerOfMx,
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

/** The office suite that the SPF record lets send, if it is the only one: with two, it says nothing about mailboxes. */
async function bySpf({ domain, dns, log }: Search): Promise<Provider | undefined> {
  const records = await log.ask(
    { source: 'spf', about: domain },
    () => dns.txt(domain),
    (texts) => texts.find(isSpf),
  );
  const [suite, ...others] = suitesOfSpf(records?.find(isSpf) ?? '');
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
