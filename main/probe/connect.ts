import { connect, isIPv6, type Socket } from 'node:net';

import type { AddressAttempt } from '../../shared/model/index.ts';
import { errorCode, StageFailure, systemFailure } from './failure.ts';
import type { HostAddress } from './types.ts';

/** The head start of each address over the next one (RFC 8305 section 5). */
const attemptDelayMs = 250;

interface Race {
  readonly port: number;
  readonly localAddress?: string | undefined;
  readonly signal: AbortSignal;
}

/** IPv6 and IPv4 in turns, beginning with the family that the resolver put first (RFC 8305 section 4). */
export function interleave(addresses: readonly HostAddress[]): HostAddress[] {
  const first = addresses[0]?.family;
  const [ours, theirs] = [true, false].map((same) =>
    addresses.filter(({ family }) => (family === first) === same),
  );
  return addresses.flatMap((_, index) =>
    [ours?.[index], theirs?.[index]].filter((entry) => entry !== undefined),
  );
}

const outcomeOf = (error: unknown): AddressAttempt['outcome'] => {
  const { kind } = systemFailure(error);
  return kind === 'refused' || kind === 'timeout' || kind === 'unreachable' || kind === 'reset'
    ? kind
    : 'failed';
};

/**
 * Opens a connection to whichever address answers first; every address' outcome is kept in `attempts`, since "works
 * only over IPv4" is a finding.
 */
export function raceToConnect(
  addresses: readonly HostAddress[],
  { port, localAddress, signal }: Race,
  attempts: AddressAttempt[],
): Promise<Socket> {
  const usable =
    localAddress === undefined
      ? addresses
      : addresses.filter(({ family }) => (family === 6) === isIPv6(localAddress));
  const queue = interleave(usable);
  if (queue.length === 0)
    return Promise.reject(new StageFailure({ kind: 'unreachable', errno: 'EADDRNOTAVAIL' }));
  return new Promise((resolve, reject) => {
    const running = new Map<Socket, { attempt: AddressAttempt; start: number }>();
    let timer: NodeJS.Timeout | undefined;
    let lastError: unknown;

    const finish = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      for (const [socket, { attempt, start }] of running) {
        attempt.durationMs = Math.round(performance.now() - start);
        if (signal.aborted) attempt.outcome = 'timeout';
        socket.destroy();
      }
    };
    const onAbort = () => {
      finish();
      reject(new StageFailure({ kind: 'timeout' }));
    };
    const next = () => {
      clearTimeout(timer);
      const target = queue.shift();
      if (!target) {
        if (running.size === 0) {
          finish();
          reject(new StageFailure(systemFailure(lastError)));
        }
        return;
      }
      const attempt: AddressAttempt = {
        ip: target.address,
        family: target.family,
        outcome: 'not-tried',
        durationMs: 0,
      };
      attempts.push(attempt);
      const start = performance.now();
      const socket = connect({
        host: target.address,
        port,
        ...(localAddress !== undefined && { localAddress }),
      });
      running.set(socket, { attempt, start });
      socket.once('connect', () => {
        running.delete(socket);
        attempt.outcome = 'connected';
        attempt.durationMs = Math.round(performance.now() - start);
        // Until the dialogue listens, an error shall not end the program.
        socket.removeAllListeners('error').on('error', () => undefined);
        finish();
        resolve(socket);
      });
      socket.on('error', (error) => {
        if (!running.delete(socket)) return;
        const errno = errorCode(error);
        Object.assign(attempt, {
          outcome: outcomeOf(error),
          ...(errno !== undefined && { errno }),
          durationMs: Math.round(performance.now() - start),
        });
        lastError = error;
        next();
      });
      timer = setTimeout(next, attemptDelayMs);
    };
    signal.addEventListener('abort', onAbort, { once: true });
    next();
  });
}
