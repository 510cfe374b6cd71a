import { getDomain } from 'tldts';

import { mxOf, namesOf, type Provider } from '../../shared/knowledge/index.ts';
import { endpointName, usualSecurity, type EvidenceSource } from '../../shared/model/index.ts';
import { list, type DiscoverySearch } from './ask.ts';
import { parseAutoconfig, type Autoconfig } from './autoconfig.ts';
import type { Recognised } from './provider.ts';
import type { Proposal } from './rank.ts';

/**
 * Returns whether a server in the provider table can be trusted: several sources confirm the entry, or the server's
 * name belongs to the provider.
 */
const isTrustedName = ({ id, confirmed }: Provider, host: string): boolean =>
  confirmed || namesOf(id).some((name) => getDomain(name) === getDomain(host));

/** Returns the servers that the provider table lists. */
export function fromTable(
  { address }: DiscoverySearch,
  provider: Provider,
  { mx, autodiscover, doubtful }: Pick<Recognised, 'mx' | 'autodiscover' | 'doubtful'>,
): Proposal[] {
  const { submission, submissionIsMx, submissionIsAutodiscover, oauthOnly } = provider;
  const host = submissionIsMx ? mxOf(provider, mx) : submissionIsAutodiscover ? autodiscover : undefined;
  const ports = submissionIsMx ? [465, 587] : [587];
  const derived =
    host === undefined ? [] : ports.map((port) => ({ host, port, security: usualSecurity(port) }));
  const common = { username: address, source: 'provider-table', ...(oauthOnly && { oauthOnly }) } as const;
  return [
    ...submission.map((endpoint) => ({
      ...common,
      endpoint,
      authenticated: !doubtful && isTrustedName(provider, endpoint.host),
      doubtful,
    })),
    // Not authenticated, because the servers of other customers have names of the same form.
    ...derived.map((endpoint) => ({ ...common, endpoint, authenticated: false, doubtful })),
  ];
}

/** Returns the servers of a provider that only SPF suggests. They are guesses that the user has to confirm. */
export const fromSpf = ({ address }: DiscoverySearch, { submission }: Provider): Proposal[] =>
  submission.map((endpoint) => ({ endpoint, username: address, source: 'spf', authenticated: false }));

async function readFile(
  { address, domain, signal, log, fetchText }: DiscoverySearch,
  source: EvidenceSource,
  url: string,
  authenticated: boolean,
): Promise<Proposal[]> {
  const file = await log.ask(
    { source, about: url },
    async () => {
      const text = await fetchText(url, signal);
      return text === undefined ? undefined : parseAutoconfig(text, address, domain);
    },
    (found) => found && inWords(found),
  );
  const { servers = [], oauthOnly = false, plainOnly = false, switchOn = [] } = file ?? {};
  if (plainOnly) log.namesPlainOnly = true;
  return servers.map((server) => ({
    ...server,
    source,
    authenticated,
    ...(oauthOnly && { oauthOnly }),
    ...(switchOn.length > 0 && { switchOn }),
  }));
}

const inWords = ({ servers, oauthOnly, plainOnly, switchOn }: Autoconfig): string | undefined =>
  list([
    ...servers.map(({ endpoint }) => endpointName(endpoint)),
    ...(oauthOnly ? ['OAuth2 only'] : []),
    ...(plainOnly ? ['no encryption'] : []),
    ...switchOn.map(({ page }) => page),
  ]);

/** Returns the URLs at which a domain publishes its own autoconfig file. */
export const autoconfigUrls = (domain: string) =>
  [
    `https://autoconfig.${domain}/mail/config-v1.1.xml`,
    `https://${domain}/.well-known/autoconfig/mail/config-v1.1.xml`,
  ] as const;

/**
 * Queries a domain's autoconfig file.
 *
 * @param authenticated false if the URL's host name comes from an MX record, because the file is then as untrusted as
 * the record.
 */
export const autoconfig = (
  search: DiscoverySearch,
  url: string,
  authenticated: boolean,
): Promise<Proposal[]> => readFile(search, 'autoconfig', url, authenticated);

/** Queries Mozilla's database of providers (ISPDB). */
export async function ispdb(
  search: DiscoverySearch,
  name: string,
  authenticated: boolean,
): Promise<Proposal[]> {
  if (search.ispdb === false) return [];
  const base = search.ispdb.endsWith('/') ? search.ispdb : `${search.ispdb}/`;
  return readFile(search, 'ispdb', new URL(encodeURIComponent(name), base).href, authenticated);
}

/** Queries the SRV records for submission (RFC 6186 and RFC 8314 section 5.1). */
export async function srv({ dns, domain, address, log }: DiscoverySearch): Promise<Proposal[]> {
  const services = [
    { name: `_submissions._tcp.${domain}`, security: 'tls' },
    { name: `_submission._tcp.${domain}`, security: 'starttls' },
  ] as const;
  const found = await Promise.all(
    services.map(async ({ name, security }) => {
      const targets = await log.ask(
        { source: 'srv', about: name },
        () => dns.srv(name),
        (entries) => list(entries.map(({ host, port }) => `${host}:${port}`)),
      );
      return (targets ?? []).map(({ host, port }): Proposal => {
        return { endpoint: { host, port, security }, username: address, source: 'srv', authenticated: false };
      });
    }),
  );
  return found.flat();
}
