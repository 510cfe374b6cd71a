import { gatewayOfMx, providerOfMx, providerOfOwnMx, type Gateway } from '../../shared/knowledge/index.ts';
import { within } from '../net/index.ts';
import { list, type DiscoverySearch } from './ask.ts';
import { weigh, type Verdict } from './weigh.ts';
import { autodiscoverOf, spfOf } from './other-records.ts';

/** The provider of a domain's mailboxes, with the evidence. */
export interface Recognised extends Verdict {
  /** Receiving hosts that can be reached, in order of preference. */
  readonly mx: readonly string[];
  /**
   * `none`: the domain accepts no mail (RFC 7505), or names only unreachable hosts. `unlisted`: it has no MX records.
   * `unknown`: no name server answered.
   */
  readonly takesMail: 'listed' | 'unlisted' | 'none' | 'unknown';
  /** The service that receives the mail and forwards it. */
  readonly gateway: Gateway | undefined;
  /** The target of the Autodiscover record. */
  readonly autodiscover: string | undefined;
}

export const unknown: Recognised = {
  mx: [],
  takesMail: 'unknown',
  provider: undefined,
  source: 'mx',
  doubtful: false,
  other: undefined,
  gateway: undefined,
  autodiscover: undefined,
};

/** Grace period in milliseconds for other records after the MX records. All are queried at the same time. */
const otherRecordsMs = 300;

/** Queries the MX records for the receiving provider and the services in front of it. */
async function receivedBy({ domain, dns, log }: DiscoverySearch): Promise<Recognised> {
  const named = await log.ask({ source: 'mx', about: domain }, () => dns.mx(domain), list);
  if (named === undefined) return unknown;
  // Names that cannot be reached from elsewhere, such as `localhost`, receive no mail.
  const mx = named.filter((host) => host.includes('.') && host !== '.');
  const takesMail = mx.length > 0 ? 'listed' : named.length > 0 ? 'none' : 'unlisted';
  const gateway = mx.map(gatewayOfMx).find((one) => one !== undefined);
  const [first, ...later] = mx.filter((host) => !gatewayOfMx(host)).map(providerOfMx);
  // Hosters also offer backup MX hosts, which only queue mail; office suites do not.
  const suites = later.filter((one) => one?.ownConnection !== undefined);
  const provider = first ?? suites[0];
  const other = suites.find((one) => one?.id !== provider?.id);
  return {
    ...unknown,
    mx,
    takesMail,
    gateway,
    provider,
    doubtful: provider !== first || other !== undefined,
    other: other && { provider: other, source: 'mx' },
  };
}

/** The providers according to DNS records, in order of trust. */
export interface MailboxRecognition {
  /** The result of the MX records alone. */
  readonly received: Promise<Recognised>;
  /** The result of all records together. */
  readonly recognised: Promise<Recognised>;
  /** The provider that SPF suggests if no other record shows one. */
  readonly suggested: Promise<Recognised>;
  /** The best result so far, without waiting. */
  readonly soFar: () => Promise<Recognised>;
}

/**
 * Recognises the provider of the mailboxes. MX records name the host that receives the mail, which does not always hold
 * the mailboxes. All records are queried at the same time. A hoster may only forward the mail, so Autodiscover and SPF
 * count too. If an office suite receives the mail, the result is only doubtful if Autodiscover names another suite. If
 * records name two providers, both are kept and the result is doubtful. Behind filters, forwarders and unknown hosts,
 * Autodiscover decides, or SPF if there is no Autodiscover record.
 */
export function recognise(search: DiscoverySearch): MailboxRecognition {
  const received = receivedBy(search);
  const autodiscover = autodiscoverOf(search);
  const spf = spfOf(search);
  const recognised = received.then(async (known): Promise<Recognised> => {
    const { mx, provider, takesMail } = known;
    if (takesMail === 'none') return known;
    const behind = await (provider ? within(otherRecordsMs, autodiscover, () => undefined) : autodiscover);
    const isSuite = provider?.ownConnection !== undefined;
    const sent = isSuite ? undefined : await within(otherRecordsMs, spf, () => undefined);
    const own = provider ?? providerOfOwnMx(search.domain, mx, sent?.targets ?? []);
    return { ...known, ...weigh({ ...known, provider: own }, behind, sent), autodiscover: behind?.host };
  });
  const suggested = Promise.all([recognised, autodiscover, spf]).then(([known, behind, { suites }]) => {
    const [suite, ...more] = suites;
    const isAlone = !known.provider && behind?.host === undefined && more.length === 0;
    if (!suite || !isAlone || known.takesMail === 'none') return known;
    return { ...known, provider: suite, source: 'spf' as const, doubtful: true };
  });
  const now = (answer: Promise<Recognised>) => Promise.race([answer, Promise.resolve(undefined)]);
  const soFar = async () => {
    const [best, suggestion, byMx] = await Promise.all([recognised, suggested, received].map(now));
    return [best, suggestion].find((one) => one?.provider) ?? best ?? byMx ?? unknown;
  };
  return { received, recognised, suggested, soFar };
}
