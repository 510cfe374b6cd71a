import type { TenantProblem } from '../../../shared/model/index.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Clock } from './clock.ts';
import type { ExchangeFailure } from './failure.ts';

const usualSlowestMs = 5_000;
/**
 * Number of consecutive failed requests after which polling ends. Fewer are tolerated, because the tenant's job
 * continues regardless.
 */
const mostSilence = 3;

/** The result of a poll: the final value, or the delay in seconds that the tenant asks for before the next poll. */
type PollResult<Value> = { readonly end: Value } | { readonly askedAfter?: number | undefined };

interface PollOptions {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly firstMs: number;
  readonly deadlineMs: number;
  /** The maximum interval between two polls. */
  readonly slowestMs?: number;
}

/**
 * Polls at growing intervals until the job ends.
 *
 * @returns undefined after the deadline.
 */
export async function poll<Value>(
  request: () => Promise<Result<PollResult<Value>, ExchangeFailure>>,
  { clock, signal, firstMs, deadlineMs, slowestMs = usualSlowestMs }: PollOptions,
): Promise<Result<Value | undefined, TenantProblem>> {
  const began = clock.now();
  let silence = 0;
  let usual = firstMs;
  let wait = firstMs;
  while (clock.now() - began < deadlineMs) {
    if (!(await clock.wait(wait, signal))) return fail({ kind: 'cancelled' });
    const result = await request();
    if (!result.ok) {
      silence += 1;
      const { problem, inDoubt } = result.problem;
      if (!inDoubt || problem.kind === 'cancelled' || silence === mostSilence) return fail(problem);
      continue;
    }
    silence = 0;
    if ('end' in result.value) return ok(result.value.end);
    usual = Math.min(usual * 1.5, slowestMs);
    // Never waits less than the usual interval, even if the tenant asks for it, because nothing would have changed yet.
    wait = Math.min(Math.max((result.value.askedAfter ?? 0) * 1_000, usual), slowestMs);
  }
  return ok(undefined);
}
