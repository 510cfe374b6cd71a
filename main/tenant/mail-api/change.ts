import { randomUUID } from 'node:crypto';

import type { TenantProblem, TenantSettings } from '../../../shared/model/index.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Failure } from '../http/failure.ts';
import type { Bodies } from './bodies.ts';
import { readSettings } from './read.ts';
import type { Ask, Session } from './session.ts';

export interface Change {
  readonly path: string;
  /** Version of the settings that the user saw. */
  readonly basedOn: string;
  /** Whether the settings as they are now show that this change arrived; undefined when they can not show it. */
  readonly arrived: (now: TenantSettings) => boolean | undefined;
  /** The idempotency key; a new one when absent. */
  readonly changeKey?: string | undefined;
}

/** How long somebody who cancelled waits to learn what the tenant did with the change. */
const lastLookMs = 5_000;
/** A tenant that is being started anew needs a moment. */
const pausesBeforeLooks = [0, 1_000, 3_000];

/**
 * Changes what is active. When the connection breaks before the answer, what happened is read first, and the change is
 * only repeated when it did not arrive: with the same idempotency key and on the same condition, so that it can not
 * happen twice even if the reading was old.
 */
export async function change(
  session: Session,
  bodies: Bodies,
  { path, basedOn, arrived, changeKey = randomUUID() }: Change,
  signal: AbortSignal,
): Promise<Result<TenantSettings, TenantProblem>> {
  const headers = { 'if-match': basedOn, 'idempotency-key': changeKey };
  const ask: Ask = { method: 'POST', path, headers, signal };
  const look = async (): Promise<Result<TenantSettings, Failure>> => {
    const until = signal.aborted ? AbortSignal.timeout(lastLookMs) : signal;
    let seen: Result<TenantSettings, Failure> = fail({ problem: { kind: 'cancelled' }, inDoubt: true });
    for (const pause of pausesBeforeLooks) {
      if (!(await session.clock.wait(pause, until))) break;
      const answer = await session.ask({ method: 'GET', path: 'v1/mail-settings', signal: until });
      seen = readSettings(answer, bodies.settings);
      if (seen.ok) break;
    }
    return seen;
  };
  const attempt = async () => readSettings(await session.ask(ask), bodies.settings);

  const first = await attempt();
  if (first.ok) return first;
  if (!first.problem.inDoubt) return fail(first.problem.problem);
  const now = await look();
  if (!now.ok) return fail(unknown(first.problem));
  if (arrived(now.value) === true) return now;
  if (signal.aborted) return fail(given(now.value.version === basedOn, first.problem));
  if (arrived(now.value) === false && now.value.version !== basedOn) return fail({ kind: 'conflict' });

  const second = await attempt();
  if (second.ok) return second;
  const { problem, inDoubt } = second.problem;
  if (!inDoubt && problem.kind !== 'conflict') return fail(problem);
  // Refused as changed meanwhile: perhaps by the first attempt, which the reading before did not show yet.
  const then = await look();
  if (!then.ok) return fail(unknown(second.problem));
  if (arrived(then.value) === true) return ok(then.value);
  return fail(inDoubt ? given(then.value.version === basedOn, second.problem) : problem);
}

const unknown = ({ problem }: Failure): TenantProblem => ({ ...problem, kind: 'unknown-outcome' });

/** Where the old version still stands, the change did not happen, and its failure is the whole story. */
const given = (unchanged: boolean, failure: Failure): TenantProblem =>
  unchanged ? failure.problem : unknown(failure);
