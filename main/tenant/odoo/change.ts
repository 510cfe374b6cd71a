import type { TenantProblem } from '../../../shared/model/index.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Clock } from '../http/clock.ts';
import type { ExchangeFailure } from '../http/failure.ts';
import { readAfter } from '../http/patience.ts';

export interface OdooChange<State> {
  /** Makes the write. Odoo's writes set values, so repeating one has no further effect. */
  readonly write: (signal: AbortSignal) => Promise<Result<unknown, ExchangeFailure>>;
  readonly read: (signal: AbortSignal) => Promise<Result<State, ExchangeFailure>>;
  /** Returns whether the current state is as requested. */
  readonly isInEffect: (seen: State) => boolean;
  /** Set if part of the write cannot be read back, such as a password, so that only a response proves it. */
  readonly isUnreadable?: boolean;
}

/** Pause in milliseconds before a write is repeated. */
const breathMs = 1_000;

/**
 * Writes a change and reads it back. If the connection fails before the response arrives, the write is only repeated if
 * the read shows that it was not made. If part of the write cannot be read back, it is repeated once without reading.
 */
export async function settle<State>(
  { write, read, isInEffect, isUnreadable = false }: OdooChange<State>,
  clock: Clock,
  signal: AbortSignal,
): Promise<Result<State, TenantProblem>> {
  for (let attempt = 1; ; attempt += 1) {
    const done = await write(signal);
    if (!done.ok && !done.problem.inDoubt) return fail(done.problem.problem);
    if (!done.ok && isUnreadable) {
      if (attempt === 1 && (await clock.wait(breathMs, signal))) continue;
      return fail(done.problem.problem);
    }
    const state = await readAfter(read, clock, signal);
    if (!state.ok) return fail({ ...state.problem.problem, kind: 'unknown-outcome' });
    if (isInEffect(state.value)) return ok(state.value);
    // Odoo confirmed the write, but it is not in effect, because another change came first or a custom rule in this
    // Odoo prevents it.
    if (done.ok) return fail({ kind: 'conflict' });
    if (signal.aborted || attempt === 2) return fail(done.problem.problem);
  }
}
