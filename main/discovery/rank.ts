import { getDomain } from 'tldts';

import { namesOf, type Provider } from '../../shared/knowledge/index.ts';
import {
  hostSchema,
  type Candidate,
  type Endpoint,
  type EvidenceSource,
  type SwitchOn,
} from '../../shared/model/index.ts';

/** A submission server according to one source. */
export interface Proposal {
  readonly endpoint: Endpoint;
  readonly username: string;
  readonly source: EvidenceSource;
  /** Whether the server was found over HTTPS or in the provider table, not in plain DNS. */
  readonly authenticated: boolean;
  /** Whether it is uncertain which provider holds the mailboxes. */
  readonly doubtful?: boolean;
  /** The source says that the server does not accept passwords. */
  readonly oauthOnly?: true;
  /** Steps that the source requires before signing in. */
  readonly switchOn?: readonly SwitchOn[];
  /** Whether the server was probed and is not usable. */
  readonly closed?: boolean;
}

/** The order of trust in sources; lower is better. All guesses rank equally and keep their order. */
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

/** Returns whether the server of a proposal was guessed or inferred, because no source named it. */
export const isGuess = ({ source }: Proposal): boolean => order[source] >= order.spf;

/**
 * Returns the company's registrable domain (Public Suffix List). A domain under which many companies have names, such
 * as a hoster's domain for its customers, counts as a suffix.
 */
export const companyOf = (domain: string): string =>
  getDomain(domain, { allowPrivateDomains: true }) ?? domain;

const inside = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

/**
 * Returns the rank of a proposal's source. Servers that are doubtful or were found through an MX record rank after
 * those that the domain itself names.
 */
const belief = ({ source, authenticated, doubtful }: Proposal): number =>
  doubtful === true || (!authenticated && (source === 'autoconfig' || source === 'ispdb'))
    ? Math.max(order.srv + 0.5, order[source])
    : order[source];

export interface Ranked {
  readonly candidate: Candidate;
  /** What the source says about signing in. */
  readonly signInHints: Pick<Proposal, 'oauthOnly' | 'switchOn'>;
}

/**
 * Ranks the candidates from best to worst, with each endpoint once: by source, then implicit TLS before STARTTLS
 * (RFC 8314 section 3.3) unless the provider table orders them differently. The user has to confirm servers from plain
 * DNS outside the company's domain.
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
    const signInHints = { ...(oauthOnly && { oauthOnly }), ...(switchOn && { switchOn }) };
    return [{ candidate: { ...endpoint, username, source, trust }, signInHints }];
  });
}

/**
 * Returns the proposals whose servers belong to another provider than the one that receives the mail. They come from
 * files and records that were not updated when the mail moved.
 */
export function outdated(proposals: readonly Proposal[], provider: Provider | undefined): Proposal[] {
  if (!provider || (provider.submission.length === 0 && provider.submissionIsMx !== true)) return [];
  // A provider may use other domains besides that of its submission server.
  const domains = new Set(namesOf(provider.id).map((name) => getDomain(name)));
  return proposals.filter(
    ({ source, endpoint }) =>
      (source === 'autoconfig' || source === 'ispdb' || source === 'srv') &&
      !domains.has(getDomain(endpoint.host)),
  );
}
