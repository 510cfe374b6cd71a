import type { Candidate, Endpoint, EvidenceSource } from '../../shared/model/index.ts';

/** A submission server as one source names it. */
export interface Proposal {
  readonly endpoint: Endpoint;
  readonly username: string;
  readonly source: EvidenceSource;
  /** Came over HTTPS or from our own table; else from plain DNS. */
  readonly authenticated: boolean;
}

/** How far a source is believed; the lower the better. */
const order: readonly EvidenceSource[] = [
  'practice',
  'provider-table',
  'consultant',
  'autoconfig',
  'ispdb',
  'srv',
  'certificate',
  'mx',
  'guess',
];

const inside = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

/**
 * Best first, each endpoint once: by source, then implicit TLS before STARTTLS (RFC 8314 section 3.3), except where the
 * provider's own order says otherwise. What plain DNS names outside the company's own domain has to be confirmed.
 */
export function rank(proposals: readonly Proposal[], domain: string): Candidate[] {
  const position = ({ source }: Proposal) => order.indexOf(source);
  const preference = ({ source, endpoint }: Proposal) =>
    source === 'provider-table' ? 0 : endpoint.security === 'tls' ? 0 : 1;
  const sorted = [...proposals].sort((a, b) => position(a) - position(b) || preference(a) - preference(b));
  const seen = new Set<string>();
  return sorted.flatMap(({ endpoint, username, source, authenticated }) => {
    const name = `${endpoint.host}:${endpoint.port}`;
    if (seen.has(name)) return [];
    seen.add(name);
    const trust = authenticated || inside(endpoint.host, domain) ? 'authenticated' : 'confirm';
    return [{ ...endpoint, username, source, trust } satisfies Candidate];
  });
}

/** Whether a file names hosts of another place than the one the MX records and our table agree on. */
export function contradicts(
  proposals: readonly Proposal[],
  provider: { submission: readonly Endpoint[] } | undefined,
): boolean {
  const files = proposals.filter(({ source }) => source === 'autoconfig');
  if (!provider || provider.submission.length === 0 || files.length === 0) return false;
  const known = new Set(provider.submission.map(({ host }) => host));
  return !files.some(({ endpoint }) => known.has(endpoint.host));
}
