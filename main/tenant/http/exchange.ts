import type { Agent } from 'node:http';

import { fail, ok, type Result } from '../../../shared/result.ts';
import { connectionProblem, type Failure } from './failure.ts';
import { problemOf } from './problem.ts';
import { askRaw, jsonOf, type RawAnswer, type RawRequest } from './raw.ts';
import type { Redaction } from '../../../shared/redaction.ts';

export interface Answer {
  readonly status: number;
  readonly json: unknown;
  readonly headers: RawAnswer['headers'];
}

export interface Exchange extends RawRequest {
  readonly method: 'GET' | 'POST';
  readonly signal: AbortSignal;
}

export interface Line {
  readonly agent: Agent;
  /** Milliseconds from the first packet to the last byte of the answer. */
  readonly deadlineMs: number;
  readonly redaction: Redaction;
  /** Told the `Date` header of the answer. */
  readonly onDate?: ((date: string) => void) | undefined;
}

/**
 * One request and its answer. Redirects are never followed: neither the token nor the mailbox's password goes to
 * another place than the one the user named.
 */
export async function exchange(request: Exchange, line: Line): Promise<Result<Answer, Failure>> {
  const deadline = AbortSignal.timeout(line.deadlineMs);
  let inDoubt = false;
  try {
    const signal = AbortSignal.any([request.signal, deadline]);
    const answer = await askRaw(request, line.agent, signal, () => (inDoubt = true));
    if (answer.headers.date !== undefined) line.onDate?.(answer.headers.date);
    return read(answer, line.redaction);
  } catch (error) {
    if (request.signal.aborted) return fail({ problem: { kind: 'cancelled' }, inDoubt });
    return fail({ problem: deadline.aborted ? { kind: 'timeout' } : connectionProblem(error), inDoubt });
  }
}

function read({ status, headers, text }: RawAnswer, redaction: Redaction): Result<Answer, Failure> {
  const json = jsonOf(text);
  if (status >= 300 && status < 400) return fail({ problem: { kind: 'redirected', status }, inDoubt: false });
  if (status >= 400) {
    const problem = problemOf(status, headers, json, redaction);
    // Who names a time to come back has not begun yet.
    const turnedAway = status === 503 && problem.retryAfterSeconds !== undefined;
    return fail({ problem, inDoubt: status >= 500 && !turnedAway });
  }
  const isJson = /^application\/json\b/i.test(headers['content-type'] ?? '');
  if (isJson && json !== undefined) return ok({ status, json, headers });
  const detail = redaction.words(text ?? '', 200);
  return fail({
    problem: { kind: 'not-a-tenant', status, ...(detail !== '' && { detail }) },
    inDoubt: true,
  });
}
