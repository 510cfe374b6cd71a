import type { Agent } from 'node:http';

import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Redaction } from '../../../shared/known-secrets/index.ts';
import { connectionProblem, type ExchangeFailure } from './failure.ts';
import { learnSignIn, learnTokens } from './learned.ts';
import { problemOf } from './problem.ts';
import { askRaw, jsonOf, type RawAnswer, type RawRequest } from './raw.ts';

export interface ExchangeAnswer {
  readonly status: number;
  readonly json: unknown;
  readonly headers: RawAnswer['headers'];
}

export interface Exchange extends RawRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly signal: AbortSignal;
  /**
   * Set if the response may contain secrets, such as tokens. None of its text is quoted then, not even an error
   * message.
   */
  readonly isConfidential?: boolean;
}

export interface ExchangeLine {
  readonly agent: Agent;
  /** Time limit in milliseconds for the whole request. */
  readonly deadlineMs: number;
  readonly redaction: Redaction;
  /** Called with the `Date` header of the response. */
  readonly onDate?: ((date: string) => void) | undefined;
}

/**
 * Sends one request and reads its response. Redirects are never followed, so that neither the token nor the mailbox
 * password reaches a server other than the one that the user named.
 */
export async function exchange(
  request: Exchange,
  line: ExchangeLine,
): Promise<Result<ExchangeAnswer, ExchangeFailure>> {
  learnSignIn(request.headers, line.redaction);
  const deadline = AbortSignal.timeout(line.deadlineMs);
  let inDoubt = false;
  try {
    const signal = AbortSignal.any([request.signal, deadline]);
    const answer = await askRaw(request, line.agent, signal, () => (inDoubt = true));
    if (answer.headers.date !== undefined) line.onDate?.(answer.headers.date);
    return request.isConfidential ? confidential(answer, line.redaction) : open(answer, line.redaction);
  } catch (error) {
    if (request.signal.aborted) return fail({ problem: { kind: 'cancelled' }, inDoubt });
    return fail({ problem: deadline.aborted ? { kind: 'timeout' } : connectionProblem(error), inDoubt });
  }
}

/** Reads a response and removes secrets from it first, because a server may repeat a secret that it received. */
function open(answer: RawAnswer, redaction: Redaction): Result<ExchangeAnswer, ExchangeFailure> {
  const redacted = { json: redaction.data(jsonOf(answer.text)), headers: redaction.data(answer.headers) };
  const read = answerOf(answer.status, redacted, redaction);
  if (read) return read;
  const detail = redaction.words(answer.text ?? '', 200);
  return notATenant(answer.status, detail === '' ? {} : { detail });
}

/** Reads a response that contains tokens. They are added to the redaction first, even if the response is invalid. */
function confidential(
  { status, headers, text }: RawAnswer,
  redaction: Redaction,
): Result<ExchangeAnswer, ExchangeFailure> {
  learnTokens(text, redaction);
  const json = status < 300 ? jsonOf(text) : undefined;
  return answerOf(status, { json, headers }, redaction) ?? notATenant(status, {});
}

const notATenant = (status: number, detail: { detail?: string }): Result<ExchangeAnswer, ExchangeFailure> =>
  fail({ problem: { kind: 'not-a-tenant', status, ...detail }, inDoubt: true });

function answerOf(
  status: number,
  received: Pick<ExchangeAnswer, 'json' | 'headers'>,
  redaction: Redaction,
): Result<ExchangeAnswer, ExchangeFailure> | undefined {
  const { json, headers } = received;
  if (status >= 300 && status < 400) return fail({ problem: { kind: 'redirected', status }, inDoubt: false });
  if (status >= 400) {
    const problem = problemOf(status, headers, json, redaction);
    // A 503 response with `Retry-After` means that the server has not started to process the request.
    const isUnprocessed = status === 503 && problem.retryAfterSeconds !== undefined;
    return fail({ problem, inDoubt: status >= 500 && !isUnprocessed });
  }
  const isJson = /^application\/json\b/i.test(headers['content-type'] ?? '');
  return isJson && json !== undefined ? ok({ status, json, headers }) : undefined;
}
