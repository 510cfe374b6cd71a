import type { CallProblem, Host, Progress } from '../../../shared/contract/index.ts';
import { basisOf } from '../../../shared/flow/index.ts';
import {
  domainOf,
  isNameless,
  isUnanswered,
  localAddressFault,
  practice as practiceWorld,
  targetOf,
  type Address,
  type Candidate,
  type Discovery,
  type Finding,
  type LocalAddressFault,
  type ProbeReport,
  type Profile,
} from '../../../shared/model/index.ts';
import type { AddressSearch } from '../../wizard/index.ts';
import type { Given, Sources } from './typed.ts';

export interface ServerToCheck {
  readonly address: Address;
  readonly given: Given;
  readonly sources: Sources;
  /** Empty: the check ends before sign-in. */
  readonly password: string;
  /** What was found out about the address already. */
  readonly discovery: Discovery | undefined;
  readonly search: AddressSearch;
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
 * names this one, outside of the domain. `nameless`: the name server that somebody named had no answer. The faults of a
 * local address: nothing can go out from the one that somebody named.
 */
export type Obstacle =
  | { readonly kind: 'not-found' | 'unanswered' | 'failed' }
  | { readonly kind: 'unconfirmed'; readonly candidate: Candidate }
  | { readonly kind: 'nameless' | LocalAddressFault; readonly named: string };

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
export async function findServers(host: Host, address: Address, sources: Sources, options: LookOptions) {
  const practice = isPractice(address);
  if (practice) {
    const started = await host.call('startPractice', {});
    if (!started.ok) return started;
  }
  return host.call('discover', { address, ...sources, practice }, options);
}

/** Finds the server where none was named, and probes it. */
export async function look(host: Host, wanted: ServerToCheck, options: LookOptions): Promise<LookResult> {
  const { address, given, sources, password, search } = wanted;
  const { endpoint, username, ...asked } = given;
  let { discovery } = wanted;
  // What nobody could be asked about is asked again.
  if ((!discovery || isUnanswered(discovery)) && !endpoint) {
    const found = await search(address, { signal: options.signal });
    if (!found.ok) return refused(found.problem);
    ({ discovery } = found.value);
  }
  const target = targetOf(address, { endpoint, username }, discovery);
  if (!target) {
    const [candidate] = discovery?.candidates ?? [];
    return {
      kind: 'asking',
      obstacle: candidate ? { kind: 'unconfirmed', candidate } : nobody(discovery, sources),
    };
  }
  const { nameServer, localAddress } = sources;
  const result = await host.call(
    'probe',
    {
      ...target,
      ...(password !== '' && { password }),
      sender: address,
      ...asked,
      ...(discovery?.provider && { provider: discovery.provider.id }),
      ...(nameServer !== undefined && { nameServer }),
      ...(localAddress !== undefined && { localAddress }),
      practice: isPractice(address),
    },
    options,
  );
  if (!result.ok) return refused(result.problem);
  const { report } = result.value;
  if (report.verdict === 'cancelled') return { kind: 'asking' };
  const obstacle = namedWrongly(report, sources);
  if (obstacle) return { kind: 'asking', obstacle };
  return { kind: 'done', looked: { ...result.value, address, discovery, at: new Date().toISOString() } };
}

/** Why there is no server to check. */
function nobody(discovery: Discovery | undefined, { nameServer }: Sources): Obstacle {
  if (!discovery || !isUnanswered(discovery)) return { kind: 'not-found' };
  return nameServer === undefined ? { kind: 'unanswered' } : { kind: 'nameless', named: nameServer };
}

/** What somebody named and cannot be had says nothing about the mailbox: it is no finding, but a value to change. */
function namedWrongly(report: ProbeReport, { nameServer }: Sources): Obstacle | undefined {
  const fault = localAddressFault(report);
  if (fault) return { kind: fault, named: report.localAddress ?? '' };
  return nameServer !== undefined && isNameless(report) ? { kind: 'nameless', named: nameServer } : undefined;
}

/**
 * What was looked at as the screens know a mailbox; it is nowhere but on this one.
 *
 * @param sender whom it sends as: what findings and letters are about.
 */
export function subjectOf(
  sender: Address,
  looked: Looked | undefined,
  discovery: Discovery | undefined,
): Pick<Profile, 'answers' | 'results' | 'practice'> {
  const { report, findings = [], at = '' } = looked ?? {};
  const profile: Pick<Profile, 'answers' | 'results' | 'practice'> = {
    answers: {
      address: sender,
      ...(report && { signIn: { username: report.user ?? sender, endpoint: report.endpoint } }),
    },
    results: {},
    practice: isPractice(looked?.address ?? sender),
  };
  if (discovery) profile.results.discovery = { discovery, basis: basisOf('discovery', profile), at };
  if (report) {
    const basis = basisOf('localCheck', profile);
    profile.results.localCheck = { report, findings: [...findings], basis, at };
  }
  return profile;
}
