import { connect, isIPv6, type Socket } from 'node:net';

import type { AddressAttempt, Failure } from '../../shared/model/index.ts';
import type { HostAddress } from '../net/index.ts';
import { StageFailure, systemFailure } from './failure.ts';

/** The head start of each address over the next one (RFC 8305 section 5). */
const attemptDelayMs = 250;

/** Alternates IPv6 and IPv4, starting with the family that the resolver put first (RFC 8305 section 4). */
export function interleave(addresses: readonly HostAddress[]): HostAddress[] {
  const first = addresses[0]?.family;
  const [ours, theirs] = [true, false].map((same) =>
    addresses.filter(({ family }) => (family === first) === same),
  );
  return addresses.flatMap((_, index) =>
    [ours?.[index], theirs?.[index]].filter((entry) => entry !== undefined),
  );
}

/**
 * Kinds of failure, those that are most informative about the host first: a host that refuses a connection exists,
 * whereas one that cannot be reached may not.
 */
const telling: readonly Failure['kind'][] = ['refused', 'reset', 'timeout', 'unreachable'];

const mostTelling = (failures: readonly Failure[]): Failure =>
  telling
    // EHOSTUNREACH comes from a router; ENETUNREACH only means that this computer lacks the address family.
    .map((kind) => {
      const found = failures.filter((one) => one.kind === kind);
      return found.find(({ errno }) => errno === 'EHOSTUNREACH') ?? found[0];
    })
    .find((one) => one !== undefined) ??
  failures[0] ?? { kind: 'closed' };

const outcomeOf = ({ kind }: Failure): AddressAttempt['outcome'] => {
  return kind === 'refused' || kind === 'timeout' || kind === 'unreachable' || kind === 'reset'
    ? kind
    : 'failed';
};

/**
 * Connection attempts to all addresses of a host (RFC 8305). Whether each address can be reached is part of the result
 * (e.g. "works only over IPv4"), so once one attempt has succeeded, the others continue for the rest of the check.
 */
export class ConnectionAttempts {
  readonly #options: AttemptOptions;
  readonly #attempts: RunningAttempt[] = [];
  readonly #waiting: HostAddress[];
  #timer: NodeJS.Timeout | undefined;

  constructor(addresses: readonly HostAddress[], options: AttemptOptions) {
    this.#options = options;
    const { localAddress } = options;
    this.#waiting = interleave(
      localAddress === undefined
        ? addresses
        : addresses.filter(({ family }) => (family === 6) === isIPv6(localAddress)),
    );
  }

  /** A snapshot; attempts may still be running. */
  get attempts(): AddressAttempt[] {
    const waiting = this.#waiting.map(({ address, family }) => ({
      ip: address,
      family,
      outcome: 'not-tried' as const,
      durationMs: 0,
    }));
    return [...this.#attempts.map((attempt) => describe(attempt)), ...waiting].slice(0, 40);
  }

  /**
   * Opens a connection to the address that answers first.
   * @throws StageFailure when none answers, or when the signal aborts.
   */
  async run(): Promise<Socket> {
    const { signal } = this.#options;
    // A resolved name has at least one address, so an empty list means that the local address can reach none of them.
    if (this.#waiting.length === 0) throw new StageFailure({ kind: 'unreachable', errno: 'EAFNOSUPPORT' });
    return new Promise((resolve, reject) => {
      const onAbort = () => {
        this.#end();
        reject(new StageFailure({ kind: 'timeout' }));
      };
      const onFailure = () => {
        if (this.#waiting.length > 0) next();
        else if (this.#attempts.every(({ outcome }) => outcome !== undefined))
          reject(new StageFailure(mostTelling(this.#attempts.flatMap(({ failure }) => failure ?? []))));
      };
      const next = () => {
        clearTimeout(this.#timer);
        const address = this.#waiting.shift();
        if (!address) return;
        this.#timer = setTimeout(next, attemptDelayMs);
        this.#start(
          address,
          (socket) => {
            clearTimeout(this.#timer);
            resolve(socket);
          },
          onFailure,
        );
      };
      if (signal.aborted) onAbort();
      signal.addEventListener('abort', onAbort, { once: true });
      next();
    });
  }

  #start({ address, family }: HostAddress, onConnect: (socket: Socket) => void, onFailure: () => void): void {
    const { port, localAddress } = this.#options;
    const start = performance.now();
    const socket = connect({ host: address, port, ...(localAddress !== undefined && { localAddress }) });
    const attempt: RunningAttempt = { ip: address, family, start, socket };
    this.#attempts.push(attempt);
    socket.once('connect', () => {
      const late = this.#attempts.some(({ outcome }) => outcome === 'connected');
      Object.assign(attempt, { outcome: 'connected', end: performance.now() });
      // Until the dialogue adds its listener, a socket error must not crash the program.
      socket.removeAllListeners('error').on('error', () => undefined);
      if (late) socket.destroy();
      else onConnect(socket);
    });
    socket.once('error', (error) => {
      const failure = systemFailure(error);
      Object.assign(attempt, { outcome: outcomeOf(failure), failure, end: performance.now() });
      onFailure();
    });
  }

  /** Ends the attempts that are still running and records that they did not answer in time. */
  #end(): void {
    clearTimeout(this.#timer);
    const won = this.#attempts.some(({ outcome }) => outcome === 'connected');
    for (const attempt of this.#attempts) {
      if (attempt.outcome !== undefined) continue;
      Object.assign(attempt, { outcome: won ? 'slower' : 'timeout', end: performance.now() });
      attempt.socket.destroy();
    }
  }
}

interface AttemptOptions {
  readonly port: number;
  readonly localAddress?: string | undefined;
  /** Aborts the attempts that are still running; the winning socket belongs to the caller. */
  readonly signal: AbortSignal;
}

interface RunningAttempt {
  readonly ip: string;
  readonly family: 4 | 6;
  readonly start: number;
  readonly socket: Socket;
  readonly end?: number;
  readonly outcome?: AddressAttempt['outcome'];
  readonly failure?: Failure;
}

const describe = ({
  ip,
  family,
  outcome = 'slower',
  failure,
  start,
  end = performance.now(),
}: RunningAttempt) => ({
  ip,
  family,
  outcome,
  ...(failure?.errno !== undefined && { errno: failure.errno }),
  durationMs: Math.round(end - start),
});
