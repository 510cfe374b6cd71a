import type { TenantProblem } from '../../../shared/model/index.ts';
import { printable } from '../../../shared/printable.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { problemOf, transportProblem } from './problem.ts';

/** No answer of the contract comes near; a larger one is not from a tenant. */
const answerLimit = 2_000_000;
const patienceForRetry = 30;

export interface Answer {
  readonly status: number;
  readonly json: unknown;
  readonly etag: string | undefined;
}

export interface Send {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  readonly signal: AbortSignal;
  readonly deadlineMs: number;
}

/**
 * One request. Redirects are never followed: neither the token nor the mailbox's password goes to another place than
 * the one the user named. A request that a tenant turned away for the moment is repeated once after the time it asks
 * for (RFC 9110 section 10.2.3).
 */
export async function send(request: Send): Promise<Result<Answer, TenantProblem>> {
  const first = await once(request);
  if (first.ok || first.problem.retryAfterSeconds === undefined) return first;
  if (first.problem.status !== 429 && first.problem.status !== 503) return first;
  if (first.problem.retryAfterSeconds > patienceForRetry) return first;
  const waited = await pause(first.problem.retryAfterSeconds * 1_000, request.signal);
  return waited ? once(request) : fail({ kind: 'cancelled' });
}

/** @returns false when the wait was cancelled. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve(false);
      return;
    }
    const onAbort = () => {
      clearTimeout(timer);
      resolve(false);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', onAbort);
      resolve(true);
    }, milliseconds);
    signal.addEventListener('abort', onAbort, { once: true });
  });
}

async function once({
  method,
  url,
  headers,
  body,
  signal,
  deadlineMs,
}: Send): Promise<Result<Answer, TenantProblem>> {
  const deadline = AbortSignal.timeout(deadlineMs);
  try {
    const response = await fetch(url, {
      method,
      headers: { accept: 'application/json, application/problem+json', ...headers },
      ...(body !== undefined && { body }),
      redirect: 'manual',
      signal: AbortSignal.any([signal, deadline]),
    });
    if (response.status >= 300 && response.status < 400) {
      await response.body?.cancel();
      return fail({ kind: 'redirected', status: response.status });
    }
    const text = await limited(response);
    const json = text === undefined ? undefined : parse(text);
    if (!response.ok) return fail(problemOf(response, json));
    const isJson = /^application\/json\b/i.test(response.headers.get('content-type') ?? '');
    if (!isJson || json === undefined) {
      return fail({ kind: 'not-a-tenant', status: response.status, detail: printable(text ?? '', 200) });
    }
    return ok({ status: response.status, json, etag: response.headers.get('etag') ?? undefined });
  } catch (error) {
    if (signal.aborted) return fail({ kind: 'cancelled' });
    return fail(deadline.aborted ? { kind: 'timeout' } : transportProblem(error));
  }
}

async function limited(response: Response): Promise<string | undefined> {
  if (!response.body) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    // Leaving the loop cancels the stream.
    if (size > answerLimit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
