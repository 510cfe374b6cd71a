import type { CallProblem, Host, Progress } from '../../../shared/contract/index.ts';
import { basisOf } from '../../../shared/flow/index.ts';
import {
  domainOf,
  isUnanswered,
  practice as practiceWorld,
  targetOf,
  type Address,
  type Candidate,
  type Discovery,
  type Finding,
  type GivenValues,
  type ProbeReport,
  type Profile,
} from '../../../shared/model/index.ts';

export interface Wanted {
  readonly address: Address;
  readonly given: GivenValues;
  /** Empty: the check ends before sign-in. */
  readonly password: string;
  /** What was found out about the address already. */
  readonly discovery: Discovery | undefined;
}

export interface Looked {
  readonly address: Address;
  readonly report: ProbeReport;
  readonly findings: readonly Finding[];
  readonly discovery: Discovery | undefined;
  /** ISO 8601. */
  readonly at: string;
}

/**
 * Why no server was checked. `unanswered`: nobody could be asked, e.g. without a network. `unconfirmed`: plain DNS alone
 * names this one, outside of the domain.
 */
export type Obstacle =
  | { readonly kind: 'not-found' | 'unanswered' | 'failed' }
  | { readonly kind: 'unconfirmed'; readonly candidate: Candidate };

export type LookResult =
  | { readonly kind: 'asking'; readonly obstacle?: Obstacle }
  | { readonly kind: 'done'; readonly looked: Looked };

interface LookOptions {
  readonly signal: AbortSignal;
  readonly onProgress?: (event: Progress) => void;
}

/** Addresses of the made-up company can be nobody's: they are looked at in practice. */
export const isPractice = (address: Address): boolean => domainOf(address) === practiceWorld.domain;

const refused = ({ kind }: CallProblem): LookResult =>
  kind === 'cancelled' ? { kind: 'asking' } : { kind: 'asking', obstacle: { kind: 'failed' } };

/** Where the mailbox of an address is, without any profile. */
export async function findServers(host: Host, address: Address, options: LookOptions) {
  const practice = isPractice(address);
  if (practice) {
    const started = await host.call('startPractice', {});
    if (!started.ok) return started;
  }
  return host.call('discover', { address, practice }, options);
}

/** Finds the server where none was named, and probes it. */
export async function look(host: Host, wanted: Wanted, options: LookOptions): Promise<LookResult> {
  const { address, given, password } = wanted;
  let { discovery } = wanted;
  // What nobody could be asked about is asked again.
  if ((!discovery || isUnanswered(discovery)) && !given.endpoint) {
    const found = await findServers(host, address, options);
    if (!found.ok) return refused(found.problem);
    ({ discovery } = found.value);
  }
  const target = targetOf(address, given, discovery);
  if (!target) {
    const [candidate] = discovery?.candidates ?? [];
    const nothing = discovery && isUnanswered(discovery) ? 'unanswered' : 'not-found';
    return {
      kind: 'asking',
      obstacle: candidate ? { kind: 'unconfirmed', candidate } : { kind: nothing },
    };
  }
  const result = await host.call(
    'probe',
    {
      ...target,
      ...(password !== '' && { password }),
      sender: address,
      ...(discovery?.provider && { provider: discovery.provider.id }),
      practice: isPractice(address),
    },
    options,
  );
  if (!result.ok) return refused(result.problem);
  if (result.value.report.verdict === 'cancelled') return { kind: 'asking' };
  return { kind: 'done', looked: { ...result.value, address, discovery, at: new Date().toISOString() } };
}

/** What was looked at as the screens know a mailbox; it is nowhere but on this one. */
export function subjectOf(
  address: Address,
  looked: Looked | undefined,
  discovery: Discovery | undefined,
): Pick<Profile, 'answers' | 'results' | 'practice'> {
  const { report, findings = [], at = '' } = looked ?? {};
  const profile: Pick<Profile, 'answers' | 'results' | 'practice'> = {
    answers: {
      address,
      ...(report && { signIn: { username: report.user ?? address, endpoint: report.endpoint } }),
    },
    results: {},
    practice: isPractice(address),
  };
  if (discovery) profile.results.discovery = { discovery, basis: basisOf('discovery', profile), at };
  if (report) {
    const basis = basisOf('localCheck', profile);
    profile.results.localCheck = { report, findings: [...findings], basis, at };
  }
  return profile;
}
