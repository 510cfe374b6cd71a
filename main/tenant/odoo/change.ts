import type { TenantProblem } from '../../../shared/model/index.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Clock } from '../http/clock.ts';
import type { ExchangeFailure } from '../http/failure.ts';
import { lookAfter } from '../http/patience.ts';

export interface OdooChange<Seen> {
  /** The write itself. Odoo's writes set values, so one that arrives twice is the same as one. */
  readonly act: (signal: AbortSignal) => Promise<Result<unknown, ExchangeFailure>>;
  readonly look: (signal: AbortSignal) => Promise<Result<Seen, ExchangeFailure>>;
  /** Whether what is seen is what was wanted. */
  readonly arrived: (seen: Seen) => boolean;
  /** Something of it can not be read back, such as a password: then only an answer says that it arrived. */
  readonly unseen?: boolean;
}

/** Before what can not be read back is written once more. */
const breathMs = 1_000;

/**
 * Writes, and reads back what is there then. When the connection breaks before the answer, the look decides, and the
 * write is only repeated when it did not arrive; where a look can not tell, it is repeated once in any case.
 */
export async function settle<Seen>(
  { act, look, arrived, unseen = false }: OdooChange<Seen>,
  clock: Clock,
  signal: AbortSignal,
): Promise<Result<Seen, TenantProblem>> {
  for (let attempt = 1; ; attempt += 1) {
    const done = await act(signal);
    if (!done.ok && !done.problem.inDoubt) return fail(done.problem.problem);
    if (!done.ok && unseen) {
      if (attempt === 1 && (await clock.wait(breathMs, signal))) continue;
      return fail(done.problem.problem);
    }
    const seen = await lookAfter(look, clock, signal);
    if (!seen.ok) return fail({ ...seen.problem.problem, kind: 'unknown-outcome' });
    if (arrived(seen.value)) return ok(seen.value);
    // It was answered, and yet it is not there: somebody else was faster, or Odoo has a rule of its own.
    if (done.ok) return fail({ kind: 'conflict' });
    if (signal.aborted || attempt === 2) return fail(done.problem.problem);
  }
}
