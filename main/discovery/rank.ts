import { getDomain } from 'tldts';

import { namesOf, type Provider } from '../../shared/knowledge/index.ts';
import {
  hostSchema,
  type Candidate,
  type Endpoint,
  type EvidenceSource,
  type SwitchOn,
} from '../../shared/model/index.ts';

/** A submission server as one source names it. */
export interface Proposal {
  readonly endpoint: Endpoint;
  readonly username: string;
  readonly source: EvidenceSource;
  /** Came over HTTPS or from our own table; else from plain DNS. */
  readonly authenticated: boolean;
  /** It is not certain whose mailboxes these are. */
  readonly doubtful?: boolean;
  /** Who names it says that it takes no password. */
  readonly oauthOnly?: true;
  /** What who names it wants done first. */
  readonly switchOn?: readonly SwitchOn[];
  /** It was tried, and did not let itself be used. */
  readonly closed?: boolean;
}

/** How far a source is believed; the lower the better. Guesses are one kind, in the order that they were made in. */
const order: Readonly<Record<EvidenceSource, number>> = {
  practice: 0,
  'provider-table': 1,
  autoconfig: 3,
  ispdb: 4,
  srv: 5,
  spf: 6,
  autodiscover: 6,
  certificate: 7,
  mx: 7,
  guess: 7,
};

/** Nobody named it: it was tried, or concluded. */
export const isGuess = ({ source }: Proposal): boolean => order[source] >= order.spf;

/** The company's own domain (Public Suffix List); what many share, like a hoster's domain for customers, is nobody's own. */
export const companyOf = (domain: string): string =>
  getDomain(domain, { allowPrivateDomains: true }) ?? domain;

const inside = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

/** What was only found through an MX record, or is in doubt, comes behind what the domain itself says. */
const belief = ({ source, authenticated, doubtful }: Proposal): number =>
  doubtful === true || (!authenticated && (source === 'autoconfig' || source === 'ispdb'))
    ? Math.max(order.srv + 0.5, order[source])
    : order[source];

export interface Ranked {
  readonly candidate: Candidate;
  /** What who names it says about signing in there. */
  readonly said: Pick<Proposal, 'oauthOnly' | 'switchOn'>;
}

/**
 * Best first, each endpoint once: by source, then implicit TLS before STARTTLS (RFC 8314 section 3.3), except where the
 * provider's own order says otherwise. What plain DNS names outside the company's own domain has to be confirmed.
 */
export function rank(proposals: readonly Proposal[], company: string): Ranked[] {
  const preference = ({ source, endpoint, closed }: Proposal): number =>
    (closed ? 2 : 0) + (source === 'provider-table' || endpoint.security === 'tls' ? 0 : 1);
  const sorted = [...proposals].sort((a, b) => belief(a) - belief(b) || preference(a) - preference(b));
  const seen = new Set<string>();
  return sorted.flatMap(({ endpoint, username, source, authenticated, oauthOnly, switchOn }) => {
    const name = `${endpoint.host}:${endpoint.port}`;
    if (seen.has(name) || !hostSchema.safeParse(endpoint.host).success) return [];
    seen.add(name);
    const trust = authenticated || inside(endpoint.host, company) ? 'authenticated' : 'confirm';
    const said = { ...(oauthOnly && { oauthOnly }), ...(switchOn && { switchOn }) };
    return [{ candidate: { ...endpoint, username, source, trust }, said }];
  });
}

/**
 * What names servers of another place than the provider that receives the domain's mail: files and records that were
 * forgotten when the mail moved.
 */
export function outdated(proposals: readonly Proposal[], provider: Provider | undefined): Proposal[] {
  if (!provider || (provider.submission.length === 0 && provider.submissionIsMx !== true)) return [];
  // It has more names than that of the server that we know.
  const places = new Set(namesOf(provider.id).map((name) => getDomain(name)));
  return proposals.filter(
    ({ source, endpoint }) =>
      (source === 'autoconfig' || source === 'ispdb' || source === 'srv') &&
      !places.has(getDomain(endpoint.host)),
  );
}
