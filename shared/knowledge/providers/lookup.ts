import { shortName } from '../../model/index.ts';
import { gateways, type Gateway } from '../gateways.ts';
import { providers } from './all.ts';
import type { Provider } from './provider.ts';
import type { Warning } from './warning.ts';

/** Every part of a provider that has servers of its own, as a provider of its own; first what holds for all the rest. */
const placesOf = ({ parts = [], ...whole }: Provider): Provider[] => [
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
const places: readonly Provider[] = providers.flatMap(placesOf);

const endsWith = (host: string, suffix: string): boolean => host === suffix || host.endsWith(`.${suffix}`);

/** A provider's short name by its id; a house's name, or the id itself, where the table does not have it. */
export function providerName(id: string): string {
  const name = providers.find((provider) => provider.id === id)?.name;
  return name === undefined ? id.charAt(0).toUpperCase() + id.slice(1) : shortName(name);
}

/** All host and domain names by which a provider is known. */
export const namesOf = (id: string): string[] =>
  places
    .filter((place) => place.id === id)
    .flatMap(({ submission, mx, domains, autodiscover = [] }) => [
      ...submission.map(({ host }) => host),
      ...mx,
      ...domains,
      ...autodiscover,
    ]);

/** The ids that a pattern's name of a provider, or of a group of them, stands for. */
export function idsOf(name: string): string[] {
  const members = providers.filter(({ groups = [] }) => groups.includes(name)).map(({ id }) => id);
  return members.length > 0 ? members : [name];
}

/** The provider whose submission server this is. @param host in lower case. */
const providerOfServer = (host: string): Provider | undefined =>
  places.find(
    ({ submission, submissionIsMx = false, mx }) =>
      submission.some((server) => server.host === host) ||
      (submissionIsMx && mx.some((suffix) => endsWith(host, suffix))),
  );

/**
 * The id of the provider that somebody named, or else of the one whose server or words these are. A name outside of the
 * table stays as it is.
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

/** The entry whose longest suffix the host ends with. */
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

/** @param domain in lower-case ASCII. */
export const providerOfDomain = (domain: string): Provider | undefined =>
  places.find(({ domains }) => domains.includes(domain));

/** @param host an MX host name in lower case, without the final dot. */
export const providerOfMx = (host: string): Provider | undefined =>
  longest(
    places.filter(({ mxExcept = [] }) => !mxExcept.some((suffix) => endsWith(host, suffix))),
    host,
    ({ mx }) => mx,
  );

/** @param host where an Autodiscover record leads to, in lower case, without the final dot. */
export const providerOfAutodiscover = (host: string): Provider | undefined =>
  longest(places, host, ({ autodiscover = [] }) => autodiscover);

export const gatewayOfMx = (host: string): Gateway | undefined =>
  longest<Gateway>(gateways, host, ({ mx }) => mx);

/**
 * The provider whose customers' MX has a name of their own: two signs together tell it.
 *
 * @param mx in order of preference. @param spf records that the domain's SPF record hands on to.
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

/** The MX that is the provider's own, in its customers' list. */
export const mxOf = ({ mx: names }: Provider, mx: readonly string[]): string | undefined =>
  mx.find((host) => names.some((suffix) => endsWith(host, suffix)));

/** The records that an SPF record (RFC 7208) hands on to, in lower case. */
export const spfTargets = (record: string): string[] =>
  record
    .toLowerCase()
    .split(/\s+/)
    .flatMap((term) => /^(?:\+?include:|redirect=)([a-z0-9._-]+)$/.exec(term)?.[1] ?? []);

/** The office suites that an SPF record lets send; other places that may send say nothing about mailboxes. */
export function suitesOfSpf(record: string): Provider[] {
  const targets = spfTargets(record);
  return providers.filter(({ spf = [] }) => spf.some((host) => targets.includes(host)));
}

/** Whether this server takes mail at this port, as far as the table knows the server; undefined if it does not. */
export function isOffered({ host, port }: { host: string; port: number }): boolean | undefined {
  const ports = places
    .flatMap(({ submission }) => submission)
    .filter((place) => place.host === host.toLowerCase())
    .map((place) => place.port);
  return ports.length === 0 ? undefined : ports.includes(port);
}

/** The provider that is known to offer STARTTLS at this place: where it is missing, somebody took it out. */
export const offersStartTls = (endpoint: { host: string; port: number }): Provider | undefined =>
  places.find(({ submission }) =>
    submission.some(
      ({ host, port, security }) =>
        security === 'starttls' && host === endpoint.host.toLowerCase() && port === endpoint.port,
    ),
  );

/**
 * What to warn of at this provider although everything works, the next change first. `ahead`: until the month of the
 * change is over. `in-force`: after that.
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
