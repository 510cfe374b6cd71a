import { fail, type Result } from '../../../shared/result.ts';
import type { Clock } from './clock.ts';
import type { ExchangeFailure } from './failure.ts';

/** Nobody watches a wizard stand still for longer; then the user is told when to come back. */
const longestWaitSeconds = 30;
const mostWaits = 3;

/** Repeats what a tenant turned away for the moment, after the time that it asks for. */
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
    // "At once" is not what somebody means who is too busy.
    const waited = await clock.wait(Math.max(1, retryAfterSeconds) * 1_000, signal);
    if (!waited) return fail({ problem: { kind: 'cancelled' }, inDoubt: false });
  }
}

const breathMs = 500;

/** Once more when the way was at fault, but not after a long silence. Only for requests that may arrive twice. */
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

/** How long somebody who cancelled waits to learn what became of a change. */
const lastLookMs = 5_000;
/** A tenant that is being started anew, or whose reading lags behind its writing, needs a moment. */
const pausesBeforeLooks = [0, 1_000, 3_000];

/**
 * Looks what became of a change, also for somebody who cancelled meanwhile.
 *
 * @returns what is seen as soon as it is what is hoped for; the last thing that was seen otherwise.
 */
export async function lookAfter<Seen>(
  look: (until: AbortSignal) => Promise<Result<Seen, ExchangeFailure>>,
  clock: Clock,
  signal: AbortSignal,
  isHopedFor: (seen: Seen) => boolean = () => true,
): Promise<Result<Seen, ExchangeFailure>> {
  const until = signal.aborted ? AbortSignal.timeout(lastLookMs) : signal;
  let seen: Result<Seen, ExchangeFailure> = fail({ problem: { kind: 'cancelled' }, inDoubt: true });
  for (const pause of pausesBeforeLooks) {
    if (!(await clock.wait(pause, until))) break;
    seen = await look(until);
    if (seen.ok && isHopedFor(seen.value)) break;
  }
  return seen;
}
