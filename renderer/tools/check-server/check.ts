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
  type ConnectionProvider,
  type Discovery,
  type Finding,
  type LocalAddressFault,
  type ProbeReport,
  type Profile,
} from '../../../shared/model/index.ts';
import { tokenServer } from '../../../shared/knowledge/index.ts';
import type { AddressSearch } from '../../wizard/index.ts';
import type { BrowserSignIn, Given, Sources } from './typed.ts';

export interface ServerToCheck {
  readonly address: Address;
  readonly given: Given;
  readonly sources: Sources;
  /** The password; if empty, the check ends before sign-in. */
  readonly password: string;
  /** The browser sign-in to use instead of a password; undefined if there is none. */
  readonly browser: BrowserSignIn | undefined;
  /** The result of discovery, if it has already run for this address. */
  readonly discovery: Discovery | undefined;
  readonly search: AddressSearch;
}

export interface CheckedServer {
  readonly address: Address;
  /** The provider of the browser sign-in, if there was one. */
  readonly signInWith?: ConnectionProvider | undefined;
  readonly report: ProbeReport;
  readonly findings: readonly Finding[];
  readonly discovery: Discovery | undefined;
  /** The time of the check, in ISO 8601. */
  readonly at: string;
}

/**
 * Why no server was checked. `unanswered`: no source could be queried, e.g. without a network. `unconfirmed`: the
 * server is outside the domain, and only plain DNS names it. `nameless`: the user's name server did not answer. A local
 * address fault: the user's local address cannot be used.
 */
export type Obstacle =
  | { readonly kind: 'not-found' | 'unanswered' | 'failed' }
  | { readonly kind: 'unconfirmed'; readonly candidate: Candidate }
  | { readonly kind: 'nameless' | LocalAddressFault; readonly named: string };

export type ServerCheckResult =
  | { readonly kind: 'asking'; readonly obstacle?: Obstacle }
  | { readonly kind: 'done'; readonly checked: CheckedServer };

interface ServerCheckOptions {
  readonly signal: AbortSignal;
  readonly onProgress?: (event: Progress) => void;
}

/**
 * Whether an address is checked in practice, because it is in the domain of the fictional company, which does not
 * exist.
 */
export const isPractice = (address: Address): boolean => domainOf(address) === practiceWorld.domain;

const refused = ({ kind }: CallProblem): ServerCheckResult =>
  kind === 'cancelled' ? { kind: 'asking' } : { kind: 'asking', obstacle: { kind: 'failed' } };

/** Finds an address's provider and servers, without a profile. */
export async function findServers(
  host: Host,
  address: Address,
  sources: Sources,
  options: ServerCheckOptions,
) {
  const practice = isPractice(address);
  if (practice) {
    const started = await host.call('practice.start', {});
    if (!started.ok) return started;
  }
  return host.call('mailbox.discover', { address, ...sources, practice }, options);
}

/** Finds the server if the user named none, and probes it. */
export async function checkServer(
  host: Host,
  wanted: ServerToCheck,
  options: ServerCheckOptions,
): Promise<ServerCheckResult> {
  const { address, given, sources, password, browser, search } = wanted;
  const { endpoint, username, ...asked } = given;
  let { discovery } = wanted;
  // If no source answered the earlier search, it is repeated.
  if ((!discovery || isUnanswered(discovery)) && !endpoint) {
    const found = await search(address, { signal: options.signal });
    if (!found.ok) return refused(found.problem);
    ({ discovery } = found.value);
  }
  const takesToken = browser && tokenServer(browser.signInWith, discovery?.provider?.id);
  const target = targetOf(address, { endpoint: endpoint ?? takesToken, username }, discovery);
  if (!target) {
    const [candidate] = discovery?.candidates ?? [];
    return {
      kind: 'asking',
      obstacle: candidate ? { kind: 'unconfirmed', candidate } : nobody(discovery, sources),
    };
  }
  const { nameServer, localAddress } = sources;
  const result = await host.call(
    'server.probe',
    {
      ...target,
      ...(password !== '' && { password }),
      ...browser,
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
  return {
    kind: 'done',
    checked: {
      ...result.value,
      address,
      signInWith: browser?.signInWith,
      discovery,
      at: new Date().toISOString(),
    },
  };
}

/** Returns why there is no server to check. */
function nobody(discovery: Discovery | undefined, { nameServer }: Sources): Obstacle {
  if (!discovery || !isUnanswered(discovery)) return { kind: 'not-found' };
  return nameServer === undefined ? { kind: 'unanswered' } : { kind: 'nameless', named: nameServer };
}

/**
 * Returns the network option that cannot be used. It replaces a finding, because it says nothing about the mailbox and
 * the user has to correct it.
 */
function namedWrongly(report: ProbeReport, { nameServer }: Sources): Obstacle | undefined {
  const fault = localAddressFault(report);
  if (fault) return { kind: fault, named: report.localAddress ?? '' };
  return nameServer !== undefined && isNameless(report) ? { kind: 'nameless', named: nameServer } : undefined;
}

/**
 * Returns the checked mailbox in the form of a profile, for this screen only.
 *
 * @param sender the address that findings and letters are about.
 */
export function subjectOf(
  sender: Address,
  checked: CheckedServer | undefined,
  discovery: Discovery | undefined,
): Pick<Profile, 'answers' | 'results' | 'practice'> {
  const { report, findings = [], at = '' } = checked ?? {};
  const profile: Pick<Profile, 'answers' | 'results' | 'practice'> = {
    answers: {
      address: sender,
      ...(report && { signIn: { username: report.user ?? sender, endpoint: report.endpoint } }),
    },
    results: {},
    practice: isPractice(checked?.address ?? sender),
  };
  if (discovery) profile.results.discovery = { discovery, basis: basisOf('discovery', profile), at };
  if (report) {
    const basis = basisOf('localCheck', profile);
    profile.results.localCheck = { report, findings: [...findings], basis, at };
  }
  return profile;
}
