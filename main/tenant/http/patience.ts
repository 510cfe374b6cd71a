import { fail, type Result } from '../../../shared/result.ts';
import type { Clock } from './clock.ts';
import type { ExchangeFailure } from './failure.ts';

/**
 * The longest pause in seconds that this program observes when a server asks for one. During a longer one, the wizard
 * would appear to hang, so the user is told when to try again instead.
 */
const longestWaitSeconds = 30;
const mostWaits = 3;

/** Repeats a request that was refused temporarily (429 or 503), after the time that the server asks for. */
export async function patiently<Value>(
  act: () => Promise<Result<Value, ExchangeFailure>>,
  clock: Clock,
  signal: AbortSignal,
): Promise<Result<Value, ExchangeFailure>> {
  for (let waits = 0; ; waits += 1) {
    const result = await act();
    if (result.ok || waits === mostWaits) return result;
    const { status, retryAfterSeconds } = result.problem.problem;
    if ((status !== 429 && status !== 503) || retryAfterSeconds === undefined) return result;
    if (retryAfterSeconds > longestWaitSeconds) return result;
    // Waits at least one second, because a busy server that asks for a pause of zero would only refuse again.
    const waited = await clock.wait(Math.max(1, retryAfterSeconds) * 1_000, signal);
    if (!waited) return fail({ problem: { kind: 'cancelled' }, inDoubt: false });
  }
}

const breathMs = 500;

/**
 * Repeats a request once after a network error, but not after a timeout. Use only for requests that are safe to send
 * twice.
 */
export async function again<Value>(
  act: () => Promise<Result<Value, ExchangeFailure>>,
  clock: Clock,
  signal: AbortSignal,
): Promise<Result<Value, ExchangeFailure>> {
  const first = await act();
  if (first.ok || !first.problem.inDoubt) return first;
  const { kind } = first.problem.problem;
  if (kind === 'cancelled' || kind === 'timeout') return first;
  return (await clock.wait(breathMs, signal))
    ? act()
    : fail({ problem: { kind: 'cancelled' }, inDoubt: true });
}

/** Time limit in milliseconds for checking, once the user has cancelled, whether a change took effect. */
const lastReadMs = 5_000;
/**
 * Pauses in milliseconds before each read, because a tenant may be restarting or its reads may lag behind its writes.
 */
const pausesBeforeReads = [0, 1_000, 3_000];

/**
 * Checks whether a change took effect by reading the tenant's state, even after the user has cancelled.
 *
 * @returns the first result that is as expected, or else the last one.
 */
export async function readAfter<Value>(
  read: (until: AbortSignal) => Promise<Result<Value, ExchangeFailure>>,
  clock: Clock,
  signal: AbortSignal,
  isExpected: (seen: Value) => boolean = () => true,
): Promise<Result<Value, ExchangeFailure>> {
  const until = signal.aborted ? AbortSignal.timeout(lastReadMs) : signal;
  let result: Result<Value, ExchangeFailure> = fail({ problem: { kind: 'cancelled' }, inDoubt: true });
  for (const pause of pausesBeforeReads) {
    if (!(await clock.wait(pause, until))) break;
    result = await read(until);
    if (result.ok && isExpected(result.value)) break;
  }
  return result;
}
