import { request as httpRequest, type Agent, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';

import { fail, ok, type Result } from '../../../shared/result.ts';
import { connectionProblem, type Failure } from './failure.ts';
import { problemOf } from './problem.ts';
import type { Redaction } from './redaction.ts';

/** No answer of the contract comes near; a larger one is not from a tenant. */
const answerLimit = 2_000_000;

export interface Answer {
  readonly status: number;
  readonly json: unknown;
  readonly headers: IncomingMessage['headers'];
}

export interface Exchange {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly headers: Record<string, string>;
  readonly body?: string;
  readonly signal: AbortSignal;
}

export interface Line {
  readonly agent: Agent;
  /** Milliseconds from the first packet to the last byte of the answer. */
  readonly deadlineMs: number;
  readonly redaction: Redaction;
}

/**
 * One request and its answer. Redirects are never followed: neither the token nor the mailbox's password goes to
 * another place than the one the user named.
 */
export async function exchange(request: Exchange, line: Line): Promise<Result<Answer, Failure>> {
  const deadline = AbortSignal.timeout(line.deadlineMs);
  const written = { whole: false };
  try {
    const response = await respond(request, line.agent, AbortSignal.any([request.signal, deadline]), written);
    return read(response, await bodyOf(response), line.redaction);
  } catch (error) {
    const inDoubt = written.whole;
    if (request.signal.aborted) return fail({ problem: { kind: 'cancelled' }, inDoubt });
    return fail({ problem: deadline.aborted ? { kind: 'timeout' } : connectionProblem(error), inDoubt });
  }
}

function respond(
  { method, url, headers, body }: Exchange,
  agent: Agent,
  signal: AbortSignal,
  written: { whole: boolean },
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const accept = 'application/json, application/problem+json';
    const request = send(url, { method, agent, signal, headers: { accept, ...headers } }, resolve);
    // Before its last byte left, nobody can have acted on a request.
    request.once('finish', () => (written.whole = true));
    request.once('error', reject);
    request.end(body);
  });
}

/** The whole body; undefined when it is larger than any tenant's. */
async function bodyOf(response: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    // Leaving the loop closes the connection.
    if (size > answerLimit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function read(
  { statusCode: status = 0, headers }: IncomingMessage,
  text: string | undefined,
  redaction: Redaction,
): Result<Answer, Failure> {
  const json = text === undefined ? undefined : parse(text);
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

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
