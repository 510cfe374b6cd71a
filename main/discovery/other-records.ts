import {
  providerOfAutodiscover,
  spfTargets,
  suitesOfSpf,
  type Provider,
} from '../../shared/knowledge/index.ts';
import { list, type DiscoverySearch } from './ask.ts';

/** The Autodiscover records, which name the host where mail clients find the mailboxes. */
export interface Autodiscover {
  /** The target of the record, even of an unknown provider; undefined if there is no such record. */
  readonly host: string | undefined;
  /** The providers that the records identify, the one from the CNAME record first. */
  readonly providers: readonly Provider[];
}

/** @returns undefined if no answer arrived. */
export async function autodiscoverOf({
  domain,
  dns,
  log,
}: DiscoverySearch): Promise<Autodiscover | undefined> {
  const source = 'autodiscover';
  const alias = `autodiscover.${domain}`;
  const service = `_autodiscover._tcp.${domain}`;
  const [target, targets] = await Promise.all([
    log.ask(
      { source, about: alias },
      async () => ({ host: await dns.cname(alias) }),
      ({ host }) => host,
    ),
    log.ask(
      { source, about: service },
      () => dns.srv(service),
      (found) => list(found.map(({ host }) => host)),
    ),
  ]);
  const hosts = [target?.host, targets?.[0]?.host].filter((host) => host !== undefined);
  const known = hosts.flatMap((host) => {
    const provider = providerOfAutodiscover(host);
    return provider ? [{ host, provider }] : [];
  });
  if (hosts.length === 0 && (!target || !targets)) return undefined;
  return { host: known[0]?.host ?? hosts[0], providers: known.map(({ provider }) => provider) };
}

/** The content of the SPF record, which lists the hosts that may send. */
export interface Spf {
  /** The domains that the record includes or redirects to. */
  readonly targets: readonly string[];
  /** The office suites that may send, without duplicates. */
  readonly suites: readonly Provider[];
}

const isSpf = (record: string): boolean => /^v=spf1(?:\s|$)/i.test(record);

/**
 * The maximum number of includes of the company's own domains to follow. Receivers may follow ten (RFC 7208
 * section 4.6.4).
 */
const spfLimit = 4;

/**
 * Reads the SPF record and the company's own records that it includes. Several SPF records are an error and yield
 * nothing (RFC 7208 section 4.5).
 */
export async function spfOf(
  search: DiscoverySearch,
  name = search.domain,
  seen = new Set<string>(),
): Promise<Spf> {
  const { company, dns, log } = search;
  seen.add(name);
  const records = await log.ask(
    { source: 'spf', about: name },
    async () => (await dns.txt(name)).filter(isSpf),
    (found) => found[0],
  );
  const [record, ...others] = records ?? [];
  if (record === undefined || others.length > 0) return { targets: [], suites: [] };
  const targets = spfTargets(record);
  const own = targets.filter((target) => target.endsWith(`.${company}`) && !seen.has(target));
  const suites = [...suitesOfSpf(record)];
  for (const target of new Set(own))
    if (seen.size <= spfLimit) suites.push(...(await spfOf(search, target, seen)).suites);
  return { targets, suites: [...new Set(suites)] };
}
