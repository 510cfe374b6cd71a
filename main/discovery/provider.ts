import { gatewayOfMx, providerOfMx, providerOfOwnMx, type Gateway } from '../../shared/knowledge/index.ts';
import { within } from '../net/index.ts';
import { list, type Search } from './ask.ts';
import { weigh, type Verdict } from './weigh.ts';
import { autodiscoverOf, spfOf } from './witnesses.ts';

/** Where a domain's mailboxes are. */
export interface Recognised extends Verdict {
  /** Hosts that can be reached, in order of preference. */
  readonly mx: readonly string[];
  /**
   * `none`: the domain says that it takes no mail (RFC 7505), or names no host that anybody could reach. `unlisted`: it has
   * no MX records. `unknown`: nobody answered.
   */
  readonly takesMail: 'listed' | 'unlisted' | 'none' | 'unknown';
  /** What receives the mail and passes it on. */
  readonly gateway: Gateway | undefined;
  /** Where the Autodiscover record leads to. */
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

/** Milliseconds that the other records are waited for once the MX records are there: all were asked for together. */
const witnessMs = 300;

/** Asks for the MX records: who receives the mail, and what stands in front. */
async function receivedBy({ domain, dns, log }: Search): Promise<Recognised> {
  const named = await log.ask({ source: 'mx', about: domain }, () => dns.mx(domain), list);
  if (named === undefined) return unknown;
  // What nobody else can reach takes nobody's mail, as `localhost`.
  const mx = named.filter((host) => host.includes('.') && host !== '.');
  const takesMail = mx.length > 0 ? 'listed' : named.length > 0 ? 'none' : 'unlisted';
  const gateway = mx.map(gatewayOfMx).find((one) => one !== undefined);
  const [first, ...later] = mx.filter((host) => !gatewayOfMx(host)).map(providerOfMx);
  // A hoster may only keep the mail for a while when the first server is away; an office suite does that for nobody.
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

/** Who is asked where the mailboxes are, and what they say, the most believed first. */
export interface Recognition {
  /** What the MX records say alone. */
  readonly received: Promise<Recognised>;
  /** What they say together with the others. */
  readonly recognised: Promise<Recognised>;
  /** What only SPF says, where nobody else does. */
  readonly suggested: Promise<Recognised>;
  /** What is known by now; the answers may be too slow to be heard. */
  readonly soFar: () => Promise<Recognised>;
}

/**
 * The MX records say where the mail goes, which is not always where the mailboxes are. All records are asked for at once.
 * A hoster may only pass the mail on, so Autodiscover and SPF are heard too; an office suite that receives it is only
 * doubted where Autodiscover names another suite. Where records name two, both are kept, and nothing is certain. Behind
 * filters, forwarders and names that nobody knows, Autodiscover decides, and only without such a record SPF is heard.
 */
export function recognise(search: Search): Recognition {
  const received = receivedBy(search);
  const autodiscover = autodiscoverOf(search);
  const spf = spfOf(search);
  const recognised = received.then(async (known): Promise<Recognised> => {
    const { mx, provider, takesMail } = known;
    if (takesMail === 'none') return known;
    const behind = await (provider ? within(witnessMs, autodiscover, () => undefined) : autodiscover);
    const isSuite = provider?.ownConnection !== undefined;
    const sent = isSuite ? undefined : await within(witnessMs, spf, () => undefined);
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
