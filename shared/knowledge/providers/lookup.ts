import { shortName } from '../../model/index.ts';
import { gateways, type Gateway } from '../gateways.ts';
import { providers } from './all.ts';
import type { Provider } from './provider.ts';
import type { Warning } from './warning.ts';

/** Lists the provider itself and then, as separate providers, each of its parts that have their own servers. */
const entriesOf = ({ parts = [], ...whole }: Provider): Provider[] => [
  whole,
  ...parts.map(({ name = whole.name, domains = [], mx = [], autodiscover = [], ...part }) => ({
    ...whole,
    ...part,
    name,
    domains,
    mx,
    autodiscover,
  })),
];
const providerEntries: readonly Provider[] = providers.flatMap(entriesOf);

const endsWith = (host: string, suffix: string): boolean => host === suffix || host.endsWith(`.${suffix}`);

/** Returns the short name of a provider or of a family of providers, or the id itself if it is unknown. */
export function providerName(id: string): string {
  const name = providers.find((provider) => provider.id === id)?.name;
  return name === undefined ? id.charAt(0).toUpperCase() + id.slice(1) : shortName(name);
}

/** Returns all host and domain names by which a provider is recognised. */
export const namesOf = (id: string): string[] =>
  providerEntries
    .filter((entry) => entry.id === id)
    .flatMap(({ submission, mx, domains, autodiscover = [] }) => [
      ...submission.map(({ host }) => host),
      ...mx,
      ...domains,
      ...autodiscover,
    ]);

/** Returns the ids of the providers to which a pattern refers by this name: the members of a group, or one provider. */
export function idsOf(name: string): string[] {
  const members = providers.filter(({ groups = [] }) => groups.includes(name)).map(({ id }) => id);
  return members.length > 0 ? members : [name];
}

/** Returns the provider of a submission server. @param host in lower case. */
const providerOfServer = (host: string): Provider | undefined =>
  providerEntries.find(
    ({ submission, submissionIsMx = false, mx }) =>
      submission.some((server) => server.host === host) ||
      (submissionIsMx && mx.some((suffix) => endsWith(host, suffix))),
  );

/**
 * Returns the id of the named provider; without a name, that of the provider to which the server or text belongs. A
 * name that is not in the table is returned unchanged.
 *
 * @param words normalised, see the diagnosis.
 */
export function providerIn(
  named: string | null | undefined,
  host?: string | null,
  words = '',
): string | undefined {
  const name = named?.trim().toLowerCase();
  if (name)
    return providers.find(({ id, aliases = [] }) => id === name || aliases.includes(name))?.id ?? name;
  const server = host?.toLowerCase() ?? '';
  const hint = ` ${server} ${words}`;
  return (providerOfServer(server) ?? providers.find(({ signature }) => signature?.test(hint)))?.id;
}

/** Returns the entry with the longest matching suffix of the host. */
function longest<Entry>(
  entries: readonly Entry[],
  host: string,
  suffixesOf: (entry: Entry) => readonly string[],
): Entry | undefined {
  const matches = entries.flatMap((entry) =>
    suffixesOf(entry)
      .filter((suffix) => endsWith(host, suffix))
      .map((suffix) => ({ entry, suffix })),
  );
  return matches.sort((a, b) => b.suffix.length - a.suffix.length)[0]?.entry;
}

/** Returns the provider of a mailbox domain. @param domain in lower-case ASCII. */
export const providerOfDomain = (domain: string): Provider | undefined =>
  providerEntries.find(({ domains }) => domains.includes(domain));

/** Returns the provider to which an MX belongs. @param host in lower case, without the final dot. */
export const providerOfMx = (host: string): Provider | undefined =>
  longest(
    providerEntries.filter(({ mxExcept = [] }) => !mxExcept.some((suffix) => endsWith(host, suffix))),
    host,
    ({ mx }) => mx,
  );

/**
 * Returns the provider to which an Autodiscover record leads.
 *
 * @param host the target of the record, in lower case, without the final dot.
 */
export const providerOfAutodiscover = (host: string): Provider | undefined =>
  longest(providerEntries, host, ({ autodiscover = [] }) => autodiscover);

export const gatewayOfMx = (host: string): Gateway | undefined =>
  longest<Gateway>(gateways, host, ({ mx }) => mx);

/**
 * Returns the provider of a domain whose MX is in the domain itself. A second indicator has to confirm it.
 *
 * @param mx in order of preference. @param spf targets of the domain's SPF record.
 */
export const providerOfOwnMx = (
  domain: string,
  mx: readonly string[],
  spf: readonly string[],
): Provider | undefined =>
  providers.find(
    ({ ownMx, mx: names }) =>
      ownMx !== undefined &&
      mx[0] === `${ownMx.label}.${domain}` &&
      ((ownMx.laterMx === true &&
        mx.slice(1).some((host) => names.some((suffix) => endsWith(host, suffix)))) ||
        ownMx.spf?.some((target) => spf.includes(target)) === true),
  );

/** Returns the first of the MX hosts that belongs to the provider. */
export const mxOf = ({ mx: names }: Provider, mx: readonly string[]): string | undefined =>
  mx.find((host) => names.some((suffix) => endsWith(host, suffix)));

/** Returns the targets of an SPF record's `include` and `redirect` (RFC 7208), in lower case. */
export const spfTargets = (record: string): string[] =>
  record
    .toLowerCase()
    .split(/\s+/)
    .flatMap((term) => /^(?:\+?include:|redirect=)([a-z0-9._-]+)$/.exec(term)?.[1] ?? []);

/**
 * Returns the office suites that an SPF record authorises. Other senders in the record do not show where the mailboxes
 * are.
 */
export function suitesOfSpf(record: string): Provider[] {
  const targets = spfTargets(record);
  return providers.filter(({ spf = [] }) => spf.some((host) => targets.includes(host)));
}

/**
 * Returns whether this server accepts submissions on this port, according to the table; undefined if the server is not
 * in the table.
 */
export function isOffered({ host, port }: { host: string; port: number }): boolean | undefined {
  const ports = providerEntries
    .flatMap(({ submission }) => submission)
    .filter((server) => server.host === host.toLowerCase())
    .map((server) => server.port);
  return ports.length === 0 ? undefined : ports.includes(port);
}

/**
 * Returns the provider that offers STARTTLS on this server and port, according to the table. If STARTTLS is
 * nevertheless missing, something removed it.
 */
export const offersStartTls = (endpoint: { host: string; port: number }): Provider | undefined =>
  providerEntries.find(({ submission }) =>
    submission.some(
      ({ host, port, security }) =>
        security === 'starttls' && host === endpoint.host.toLowerCase() && port === endpoint.port,
    ),
  );

/**
 * Returns a provider's warnings about set-ups that will break or may already have broken, the earliest change first.
 * `ahead`: until the end of the month of the change. `in-force`: after that.
 *
 * @param day ISO 8601.
 */
export const warningsOn = (
  day: string,
  provider: string | undefined,
): { readonly warning: Warning; readonly state: 'ahead' | 'in-force' }[] =>
  (providers.find(({ id }) => id === provider)?.warnings ?? [])
    .toSorted((a, b) => a.changesIn.localeCompare(b.changesIn))
    .map((warning) => ({ warning, state: day.slice(0, 7) <= warning.changesIn ? 'ahead' : 'in-force' }));
