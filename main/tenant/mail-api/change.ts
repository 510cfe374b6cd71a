import { randomUUID } from 'node:crypto';

import type { TenantProblem, TenantSettings } from '../../../shared/model/index.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { ExchangeFailure } from '../http/failure.ts';
import { readAfter } from '../http/patience.ts';
import type { Bodies } from './bodies.ts';
import { readSettings } from './read.ts';
import type { Ask, TenantClient } from './session.ts';

/**
 * What the active settings show about a change. `there`: it took effect; `not-there`: it did not; `altered`: its draft
 * is active, but with values other than the tested ones; `foreign`: different settings are active; `unclear`: only
 * repeating the change would tell.
 */
export type Trace = 'there' | 'not-there' | 'altered' | 'foreign' | 'unclear';

export interface MailApiChange {
  readonly path: string;
  /** The version of the settings that the user saw. */
  readonly basedOn: string;
  /** @param answered the tenant's response to the change, if there was one. */
  readonly traceIn: (now: TenantSettings, answered?: TenantSettings) => Trace;
  /** The idempotency key; a new one is generated if it is absent. */
  readonly changeKey?: string | undefined;
}

const reading = { method: 'GET', path: 'v1/mail-settings' } as const;

type Outcome = Result<TenantSettings, TenantProblem>;

/**
 * Returns whether a refused request may have taken effect anyway. Any refusal by the server may be wrong, except for a
 * failed sign-in, after which the request is not processed.
 */
const mayHaveActed = ({ kind, status }: TenantProblem): boolean =>
  status !== undefined && kind !== 'unauthorised';

/**
 * Changes the active settings, with at most two attempts and three reads after each. If the connection fails before the
 * response arrives, the settings are read first, and the change is repeated only if it was not made. The repetition
 * uses the same idempotency key and condition, so that the change cannot happen twice even if the read was outdated.
 * Responses, including refusals, can also be wrong, so the active settings are read back before any outcome is
 * reported.
 */
export async function change(
  session: TenantClient,
  bodies: Bodies,
  { path, basedOn, traceIn, changeKey = randomUUID() }: MailApiChange,
  signal: AbortSignal,
): Promise<Outcome> {
  const headers = { 'if-match': basedOn, 'idempotency-key': changeKey };
  const ask: Ask = { method: 'POST', path, headers, signal };
  const attempt = async () => readSettings(await session.ask(ask), bodies.settings);

  // Read first, because a proxy may drop the `If-Match` condition, or a non-compliant tenant may ignore it.
  const before = readSettings(await session.ask({ ...reading, signal }), bodies.settings);
  if (!before.ok) return fail(before.problem.problem);
  if (before.value.version !== basedOn) return settled(traceIn(before.value), before.value);

  for (let isLast = false; ; isLast = true) {
    const answer = await attempt();
    if (answer.ok) return confirm(session, bodies, { basedOn, traceIn }, answer.value, signal);
    const { problem, inDoubt } = answer.problem;
    const now = await readActive(session, bodies, signal);
    if (!now.ok) return fail(inDoubt || mayHaveActed(problem) ? unknown(problem) : problem);
    const trace = traceIn(now.value);
    if (trace !== 'not-there' && trace !== 'unclear') return settled(trace, now.value);
    if (!inDoubt || isLast || signal.aborted)
      return fail(trace === 'not-there' ? unchanged(problem) : unclear(problem));
  }
}

/** Reads the settings back until they show the confirmed change. */
async function confirm(
  session: TenantClient,
  bodies: Bodies,
  { basedOn, traceIn }: Pick<MailApiChange, 'basedOn' | 'traceIn'>,
  answered: TenantSettings,
  signal: AbortSignal,
): Promise<Outcome> {
  // Settings other than the tested ones are active. After the next read, the user sees them and can revert them.
  if (traceIn(answered) === 'altered') return settled('altered', answered);
  const isOld = ({ version }: TenantSettings) => version === basedOn;
  const now = await readActive(session, bodies, signal, (seen) => !isOld(seen));
  if (!now.ok) return fail(unknown(now.problem.problem));
  const trace = traceIn(now.value, answered);
  return trace === 'not-there'
    ? fail({ kind: 'unknown-outcome', reason: 'not-kept' })
    : settled(trace, now.value);
}

function settled(trace: Trace, now: TenantSettings): Outcome {
  if (trace === 'there') return ok(now);
  return trace === 'altered'
    ? fail({ kind: 'unknown-outcome', reason: 'other-settings' })
    : fail({ kind: 'conflict' });
}

/** Reads the active settings, and reads them again if they are not yet as expected. */
const readActive = (
  session: TenantClient,
  bodies: Bodies,
  signal: AbortSignal,
  isExpected?: (seen: TenantSettings) => boolean,
): Promise<Result<TenantSettings, ExchangeFailure>> =>
  readAfter(
    async (until) => readSettings(await session.ask({ ...reading, signal: until }), bodies.settings),
    session.clock,
    signal,
    isExpected,
  );

/**
 * Reads the settings to verify a refusal that claims that they were changed in the meantime. Behind a proxy that
 * weakens ETags or drops conditions, a tenant refuses although no one else has changed anything.
 */
export async function contradiction(
  session: TenantClient,
  bodies: Bodies,
  problem: TenantProblem,
  basedOn: string,
  signal: AbortSignal,
): Promise<TenantProblem> {
  if (problem.kind !== 'conflict') return problem;
  const now = readSettings(await session.ask({ ...reading, signal }), bodies.settings);
  if (!now.ok) return now.problem.problem.reason === 'weak-version' ? now.problem.problem : problem;
  return now.value.version === basedOn ? unchanged(problem) : problem;
}

/** Returns the problem for a change that certainly did not happen, because the version has not changed. */
const unchanged = (problem: TenantProblem): TenantProblem =>
  problem.kind === 'conflict' ? { ...problem, kind: 'invalid', reason: 'refused-unchanged' } : problem;

const unclear = (problem: TenantProblem): TenantProblem =>
  problem.kind === 'conflict' ? problem : unknown(problem);

const unknown = (problem: TenantProblem): TenantProblem => ({ ...problem, kind: 'unknown-outcome' });
