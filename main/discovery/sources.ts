import type { Provider } from '../../shared/knowledge/index.ts';
import { endpointName, usualSecurity, type EvidenceSource } from '../../shared/model/index.ts';
import { list, type Search } from './ask.ts';
import { parseAutoconfig, type Autoconfig } from './autoconfig.ts';
import type { Proposal } from './rank.ts';

/** What our own table says about a provider. */
export function fromTable(
  { address }: Search,
  { submission, submissionIsMx }: Provider,
  mx: readonly string[],
): Proposal[] {
  const [host] = mx;
  const derived =
    submissionIsMx === true && host !== undefined
      ? [465, 587].map((port) => ({ host, port, security: usualSecurity(port) }))
      : [];
  return [...submission, ...derived].map((endpoint) => ({
    endpoint,
    username: address,
    source: 'provider-table',
    authenticated: derived.length === 0,
  }));
}

/** The same, where only SPF suggests the provider: not more than a guess, which the user confirms. */
export const fromSpf = ({ address }: Search, { submission }: Provider): Proposal[] =>
  submission.map((endpoint) => ({ endpoint, username: address, source: 'spf', authenticated: false }));

async function readFile(
  { address, domain, signal, log, fetchText }: Search,
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
  const { servers = [], oauthOnly = false, switchOn = [] } = file ?? {};
  return servers.map((server) => ({
    ...server,
    source,
    authenticated,
    ...(oauthOnly && { oauthOnly }),
    ...(switchOn.length > 0 && { switchOn }),
  }));
}

const inWords = ({ servers, oauthOnly, switchOn }: Autoconfig): string | undefined =>
  list([
    ...servers.map(({ endpoint }) => endpointName(endpoint)),
    ...(oauthOnly ? ['OAuth2 only'] : []),
    ...switchOn.map(({ page }) => page),
  ]);

/** Where a domain publishes a file of its own (Thunderbird's format). */
export const autoconfigUrls = (domain: string) =>
  [
    `https://autoconfig.${domain}/mail/config-v1.1.xml`,
    `https://${domain}/.well-known/autoconfig/mail/config-v1.1.xml`,
  ] as const;

/** @param authenticated false where the name in the URL rests on an MX record: the file is only as good as that. */
export const autoconfig = (search: Search, url: string, authenticated: boolean): Promise<Proposal[]> =>
  readFile(search, 'autoconfig', url, authenticated);

/** Mozilla's database. */
export async function ispdb(search: Search, name: string, authenticated: boolean): Promise<Proposal[]> {
  if (search.ispdb === false) return [];
  const base = search.ispdb.endsWith('/') ? search.ispdb : `${search.ispdb}/`;
  return readFile(search, 'ispdb', new URL(encodeURIComponent(name), base).href, authenticated);
}

/** RFC 6186 and RFC 8314 section 5.1. */
export async function srv({ dns, domain, address, log }: Search): Promise<Proposal[]> {
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
