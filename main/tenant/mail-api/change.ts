import { randomUUID } from 'node:crypto';

import type { TenantProblem, TenantSettings } from '../../../shared/model/index.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { ExchangeFailure } from '../http/failure.ts';
import { lookAfter } from '../http/patience.ts';
import type { Bodies } from './bodies.ts';
import { readSettings } from './read.ts';
import type { Ask, TenantClient } from './session.ts';

/**
 * What the active settings show of a change: it is there, it is not, its draft is active with other values than were
 * checked, or somebody else's settings are active. `unclear` where only the repetition can tell.
 */
export type Trace = 'there' | 'not-there' | 'altered' | 'foreign' | 'unclear';

export interface MailApiChange {
  readonly path: string;
  /** Version of the settings that the user saw. */
  readonly basedOn: string;
  /** @param answered what the tenant answered to the change with, if it did. */
  readonly traceIn: (now: TenantSettings, answered?: TenantSettings) => Trace;
  /** The idempotency key; a new one when absent. */
  readonly changeKey?: string | undefined;
}

const reading = { method: 'GET', path: 'v1/mail-settings' } as const;

type Outcome = Result<TenantSettings, TenantProblem>;

/** A refusal is a claim, too; without a sign-in the request itself was not looked at. */
const mayHaveActed = ({ kind, status }: TenantProblem): boolean =>
  status !== undefined && kind !== 'unauthorised';

/**
 * Changes what is active, in at most two attempts with at most three looks after each. When the connection breaks before
 * the answer, what happened is read first, and the change is only repeated when it did not arrive: with the same
 * idempotency key and on the same condition, so that it cannot happen twice even if the reading was old. Answers are claims
 * as well, refusals too: what is active is read back before anything is said to be done, or not done.
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

  // Looked at first: on the way, or at a tenant that is careless, the condition may get lost.
  const before = readSettings(await session.ask({ ...reading, signal }), bodies.settings);
  if (!before.ok) return fail(before.problem.problem);
  if (before.value.version !== basedOn) return settled(traceIn(before.value), before.value);

  for (let isLast = false; ; isLast = true) {
    const answer = await attempt();
    if (answer.ok) return confirm(session, bodies, { basedOn, traceIn }, answer.value, signal);
    const { problem, inDoubt } = answer.problem;
    const now = await look(session, bodies, signal);
    if (!now.ok) return fail(inDoubt || mayHaveActed(problem) ? unknown(problem) : problem);
    const trace = traceIn(now.value);
    if (trace !== 'not-there' && trace !== 'unclear') return settled(trace, now.value);
    if (!inDoubt || isLast || signal.aborted)
      return fail(trace === 'not-there' ? unchanged(problem) : unclear(problem));
  }
}

/** Reads back what was answered as done, until it shows. */
async function confirm(
  session: TenantClient,
  bodies: Bodies,
  { basedOn, traceIn }: Pick<MailApiChange, 'basedOn' | 'traceIn'>,
  answered: TenantSettings,
  signal: AbortSignal,
): Promise<Outcome> {
  // Something is on that nobody agreed to: the next look tells what, and offers to take it back.
  if (traceIn(answered) === 'altered') return settled('altered', answered);
  const isOld = ({ version }: TenantSettings) => version === basedOn;
  const now = await look(session, bodies, signal, (seen) => !isOld(seen));
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

/** What is active, as soon as the tenant says so in the way that is hoped for. */
const look = (
  session: TenantClient,
  bodies: Bodies,
  signal: AbortSignal,
  isHopedFor?: (seen: TenantSettings) => boolean,
): Promise<Result<TenantSettings, ExchangeFailure>> =>
  lookAfter(
    async (until) => readSettings(await session.ask({ ...reading, signal: until }), bodies.settings),
    session.clock,
    signal,
    isHopedFor,
  );

/**
 * A refusal as "changed meanwhile" is a claim that can be read after: proxies that weaken ETags or drop conditions make
 * a tenant refuse what nobody else touched.
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

/** The old version still stands: the change did not happen, and its failure is the whole story. */
const unchanged = (problem: TenantProblem): TenantProblem =>
  problem.kind === 'conflict' ? { ...problem, kind: 'invalid', reason: 'refused-unchanged' } : problem;

const unclear = (problem: TenantProblem): TenantProblem =>
  problem.kind === 'conflict' ? problem : unknown(problem);

const unknown = (problem: TenantProblem): TenantProblem => ({ ...problem, kind: 'unknown-outcome' });
