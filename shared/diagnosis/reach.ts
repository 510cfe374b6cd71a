import {
  endpointName,
  wasReached,
  type AddressAttempt,
  type Cause,
  type Endpoint,
  type ProbeReport,
} from '../model/index.ts';
import { isOffered } from '../knowledge/index.ts';
import { draft, type FindingDraft } from './draft.ts';

/** A server and port that the check tried, and whether packets came back from there. */
interface ProbedTarget {
  readonly endpoint: Endpoint;
  readonly ips: readonly string[];
  /**
   * `open`: connected. `shut`: refused, so a host answered. `barred`: a device on the path, or this computer's
   * firewall, reported it as unreachable. `cut-off`: this computer has no route. `silent`: nothing came back.
   */
  readonly state: 'open' | 'shut' | 'barred' | 'cut-off' | 'silent' | 'unknown';
}

/**
 * Returns whether an error was caused by an ICMP message from a device on the path (RFC 1812 section 5.2.7.1) or by a
 * local firewall rule. Other errors are about this computer's routes.
 */
const isBarring = (errno: string | undefined): boolean =>
  errno === undefined || errno === 'EHOSTUNREACH' || errno === 'EACCES' || errno === 'EPERM';

function stateOf(addresses: readonly AddressAttempt[]): ProbedTarget['state'] {
  if (wasReached({ addresses })) return 'open';
  if (addresses.some(({ outcome }) => outcome === 'refused')) return 'shut';
  if (addresses.some(({ outcome }) => outcome === 'timeout' || outcome === 'slower')) return 'silent';
  const unreachable = addresses.filter(({ outcome }) => outcome === 'unreachable');
  if (unreachable.length === 0) return 'unknown';
  return unreachable.some(({ errno }) => isBarring(errno)) ? 'barred' : 'cut-off';
}

const probedTarget = ({
  endpoint,
  addresses,
}: Pick<ProbeReport, 'endpoint' | 'addresses'>): ProbedTarget => ({
  endpoint,
  ips: addresses.map(({ ip }) => ip),
  state: stateOf(addresses),
});

const hasAnswered = ({ state }: ProbedTarget): boolean => state === 'open' || state === 'shut';

/** The data that the rules compare: the target that failed, and the other targets of the same run. */
interface View {
  readonly own: ProbedTarget;
  /** Other ports of the same server, by name or by address. */
  readonly sameHost: readonly ProbedTarget[];
  /** The same port on other servers. */
  readonly samePort: readonly ProbedTarget[];
  readonly elsewhere: readonly ProbedTarget[];
}

interface Rule {
  readonly when: (view: View) => boolean;
  readonly cause: Cause;
  readonly confidence: number;
  readonly alternatives: readonly Cause[];
}

const some = (targets: readonly ProbedTarget[], ...states: ProbedTarget['state'][]): boolean =>
  targets.some(({ state }) => states.includes(state));
const all = (targets: readonly ProbedTarget[], state: ProbedTarget['state']): boolean =>
  targets.length > 0 && targets.every((target) => target.state === state);
const hostsOf = (targets: readonly ProbedTarget[]): number =>
  new Set(targets.map(({ endpoint }) => endpoint.host)).size;
/** Returns whether this server is silent on ports on which other servers answer. */
const silentAlone = ({ own, sameHost, elsewhere }: View): boolean =>
  [own, ...sameHost].some(
    ({ endpoint, state }) =>
      state === 'silent' &&
      elsewhere.some((target) => target.endpoint.port === endpoint.port && hasAnswered(target)),
  );

/** The first rule that matches applies. If none does, the general finding for the failure is used. */
const silentRules: readonly Rule[] = [
  {
    when: ({ own }) => isOffered(own.endpoint) === false,
    cause: 'connection-refused',
    confidence: 0.9,
    alternatives: ['port-blocked'],
  },
  {
    // The provider offers this port and the server answers on others, so a device on the path drops the packets.
    when: ({ own, sameHost }) => isOffered(own.endpoint) === true && some(sameHost, 'open', 'shut'),
    cause: 'port-blocked',
    confidence: 0.9,
    alternatives: ['service-unavailable'],
  },
  {
    // The server answers on other ports, and all servers are silent on this one, so this network drops the packets.
    when: ({ sameHost, samePort }) => some(sameHost, 'open', 'shut') && all(samePort, 'silent'),
    cause: 'port-blocked',
    confidence: 0.94,
    alternatives: [],
  },
  {
    // This network allows the port and the server answers on other ports, so the server does not offer this one.
    when: ({ sameHost, samePort }) => some(sameHost, 'open') && some(samePort, 'open', 'shut'),
    cause: 'connection-refused',
    confidence: 0.74,
    alternatives: ['port-blocked'],
  },
  {
    when: ({ sameHost }) => some(sameHost, 'open', 'shut'),
    cause: 'port-blocked',
    // Many servers drop packets to ports that they do not offer.
    confidence: 0.7,
    alternatives: ['connection-refused'],
  },
  {
    // Other servers answer on exactly the ports on which this one is silent.
    when: (view) => silentAlone(view) && !some(view.sameHost, 'open', 'shut'),
    cause: 'service-unavailable',
    confidence: 0.72,
    alternatives: ['port-blocked', 'ip-not-allowed'],
  },
  {
    when: ({ samePort, elsewhere }) => all(samePort, 'silent') && some(elsewhere, 'open', 'shut'),
    cause: 'port-blocked',
    confidence: 0.88,
    alternatives: ['service-unavailable'],
  },
  {
    // No server answers on any port, so this network blocks outgoing mail, or all connections.
    when: ({ own, sameHost, elsewhere }) =>
      hostsOf(elsewhere) > 0 && all([own, ...sameHost, ...elsewhere], 'silent'),
    cause: 'port-blocked',
    // The servers may belong to one provider and be down together.
    confidence: 0.78,
    alternatives: ['network-unreachable', 'service-unavailable'],
  },
  {
    when: ({ sameHost }) => all(sameHost, 'silent'),
    cause: 'port-blocked',
    confidence: 0.62,
    alternatives: ['service-unavailable', 'host-not-found'],
  },
];

const refusedRules: readonly Rule[] = [
  {
    // Every server refuses this port while it answers on others, so a firewall rejects it.
    when: ({ sameHost, samePort, elsewhere }) =>
      all(samePort, 'shut') && some([...sameHost, ...elsewhere], 'open'),
    cause: 'port-blocked',
    confidence: 0.84,
    alternatives: ['connection-refused'],
  },
  {
    when: ({ sameHost }) => some(sameHost, 'open'),
    cause: 'connection-refused',
    confidence: 0.94,
    alternatives: [],
  },
];

const barredRules: readonly Rule[] = [
  {
    // Another port of this server is reachable, so a firewall rejects this one.
    when: ({ sameHost }) => some(sameHost, 'open', 'shut'),
    cause: 'port-blocked',
    confidence: 0.88,
    alternatives: ['network-unreachable'],
  },
  {
    // No server can be reached, so this network blocks outgoing mail. Names were resolved, so there is a network.
    when: ({ own, sameHost, elsewhere }) =>
      hostsOf(elsewhere) > 0 && all([own, ...sameHost, ...elsewhere], 'barred'),
    cause: 'port-blocked',
    confidence: 0.84,
    alternatives: ['network-unreachable'],
  },
];

const rulesFor: Readonly<Record<ProbedTarget['state'], readonly Rule[]>> = {
  silent: silentRules,
  shut: refusedRules,
  barred: barredRules,
  'cut-off': [],
  open: [],
  unknown: [],
};

const shares = (one: ProbedTarget, other: ProbedTarget): boolean =>
  one.endpoint.host === other.endpoint.host || one.ips.some((ip) => other.ips.includes(ip));

/**
 * Explains a failed connection by comparing it with the run's other servers and ports. Undefined if they say nothing
 * about it.
 */
export function fromOtherTargets(report: ProbeReport): FindingDraft | undefined {
  const own = probedTarget(report);
  const others = (report.otherCandidates ?? []).flatMap((other) => {
    const target = probedTarget(other);
    // A guessed server that answers exists; one that does not answer may not exist.
    const counts = other.guessed === true ? hasAnswered(target) : target.state !== 'unknown';
    return counts ? [target] : [];
  });
  const sameHost = others.filter((target) => shares(target, own));
  const elsewhere = others.filter((target) => !shares(target, own));
  const samePort = elsewhere.filter(({ endpoint }) => endpoint.port === own.endpoint.port);
  const rule = rulesFor[own.state].find(({ when }) => when({ own, sameHost, samePort, elsewhere }));
  if (!rule) return undefined;
  return draft(rule.cause, rule.confidence, rule.alternatives, {
    because: others.slice(0, 8).map(({ endpoint, state }) => `${endpointName(endpoint)}: ${words[state]}`),
  });
}

const words: Readonly<Record<ProbedTarget['state'], string>> = {
  open: 'connected',
  shut: 'refused',
  barred: 'no way there',
  'cut-off': 'no route',
  silent: 'no answer',
  unknown: 'not known',
};
