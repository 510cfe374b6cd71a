import type { Provider } from '../../shared/knowledge/index.ts';
import { usualSecurity, type Address, type Evidence, type EvidenceSource } from '../../shared/model/index.ts';
import { printable } from '../../shared/printable.ts';
import { parseAutoconfig } from './autoconfig.ts';
import type { MailDns } from './dns.ts';
import { fetchText } from './https.ts';
import type { Proposal } from './rank.ts';
import type { DiscoverySources } from './types.ts';

const ispdbUrl = 'https://live.thunderbird.net/autoconfig/v1.1/';

/** Everything that is asked about one address, and what came of it. */
export interface Search {
  readonly address: Address;
  readonly domain: string;
  readonly dns: MailDns;
  readonly signal: AbortSignal;
  readonly sources: DiscoverySources;
  readonly evidence: Evidence[];
}

/** Asks one source and keeps what it said; a source that fails is evidence too, never an error. */
export async function ask<Value>(
  { evidence }: Search,
  source: EvidenceSource,
  question: () => Promise<Value>,
  tell: (value: Value) => string | undefined,
): Promise<Value | undefined> {
  const start = performance.now();
  const keep = (outcome: Evidence['outcome'], detail: string) =>
    evidence.push({
      source,
      outcome,
      detail: printable(detail, 500),
      durationMs: Math.round(performance.now() - start),
    });
  try {
    const value = await question();
    const detail = tell(value);
    keep(detail === undefined ? 'nothing' : 'found', detail ?? '');
    return value;
  } catch (error) {
    const { name } = error as Error;
    // A DOMException's code is a number that says less than its name.
    const { code } = error as { code?: unknown };
    keep(name === 'TimeoutError' ? 'timeout' : 'failed', typeof code === 'string' ? code : name);
    return undefined;
  }
}

export const list = (entries: readonly string[]): string | undefined =>
  entries.length === 0 ? undefined : entries.join(', ');

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

async function readFile(
  search: Search,
  source: EvidenceSource,
  url: string,
  authenticated: boolean,
  into: Proposal[],
): Promise<void> {
  const { address, domain, signal } = search;
  const text = await ask(
    search,
    source,
    () => fetchText(url, signal),
    (found) => (found === undefined ? undefined : url),
  );
  if (text === undefined) return;
  into.push(
    ...parseAutoconfig(text, address, domain).map((server) => ({ ...server, source, authenticated })),
  );
}

/** The files that a domain itself publishes (Thunderbird's format). */
export async function autoconfig(search: Search, into: Proposal[]): Promise<void> {
  const { domain } = search;
  const urls = [
    `https://autoconfig.${domain}/mail/config-v1.1.xml`,
    `https://${domain}/.well-known/autoconfig/mail/config-v1.1.xml`,
  ];
  await Promise.all(urls.map((url) => readFile(search, 'autoconfig', url, true, into)));
}

/** Mozilla's database. Under the name of an MX host it is only as good as that record. */
export async function ispdb(
  search: Search,
  name: string,
  authenticated: boolean,
  into: Proposal[],
): Promise<void> {
  const { ispdb: base = ispdbUrl } = search.sources;
  if (base !== false)
    await readFile(search, 'ispdb', new URL(encodeURIComponent(name), base).href, authenticated, into);
}

/** RFC 6186 and RFC 8314 section 5.1. */
export async function srv(search: Search, into: Proposal[]): Promise<void> {
  const { dns, domain, address } = search;
  const services = [
    { name: `_submissions._tcp.${domain}`, security: 'tls' },
    { name: `_submission._tcp.${domain}`, security: 'starttls' },
  ] as const;
  await Promise.all(
    services.map(async ({ name, security }) => {
      const found = await ask(
        search,
        'srv',
        () => dns.srv(name),
        (targets) => list(targets.map(({ host, port }) => `${host}:${port}`)),
      );
      for (const { host, port } of found ?? []) {
        into.push({
          endpoint: { host, port, security },
          username: address,
          source: 'srv',
          authenticated: false,
        });
      }
    }),
  );
}

/** Names that companies give their mail servers, as far as they exist; the probe proves the rest. */
export async function guess(search: Search, mx: readonly string[]): Promise<Proposal[]> {
  const { dns, domain, address } = search;
  const hosts = [...new Set([`smtp.${domain}`, `mail.${domain}`, ...mx.slice(0, 2)])];
  const existing = await Promise.all(
    hosts.map(async (host) =>
      (await ask(
        search,
        'guess',
        () => dns.exists(host),
        (yes) => (yes ? host : undefined),
      ))
        ? [host]
        : [],
    ),
  );
  return existing.flat().flatMap((host) =>
    [465, 587].map((port) => ({
      endpoint: { host, port, security: usualSecurity(port) },
      username: address,
      source: mx.includes(host) ? ('mx' as const) : ('guess' as const),
      authenticated: false,
    })),
  );
}
