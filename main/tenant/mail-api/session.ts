import type { Agent } from 'node:http';

import { isConfidential, type MailApiConnection } from '../../../shared/model/index.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { agentFor, type HttpsOptions } from '../../net/index.ts';
import type { Clock } from '../http/clock.ts';
import { exchange, type Answer, type Exchange } from '../http/exchange.ts';
import type { Failure } from '../http/failure.ts';
import { again, patiently } from '../http/patience.ts';
import type { Redaction } from '../../../shared/known-secrets/index.ts';
import type { TenantOptions } from '../types.ts';
import { Token } from './token.ts';

export interface Ask {
  readonly method: Exchange['method'];
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  readonly signal: AbortSignal;
}

export interface SessionOptions extends HttpsOptions {
  readonly deadlineMs: number;
  readonly clock: Clock;
  readonly onDate: TenantOptions['onDate'];
  readonly redaction: Redaction;
}

/** Requests to one tenant as one client. */
export class Session {
  readonly redaction: Redaction;
  readonly clock: Clock;
  readonly #base: URL;
  readonly #deadlineMs: number;
  readonly #https: HttpsOptions;
  readonly #onDate: TenantOptions['onDate'];
  readonly #token: Token;
  #agent: Agent | undefined;

  constructor(connection: MailApiConnection, secret: string, options: SessionOptions) {
    const { deadlineMs, clock, redaction } = options;
    this.clock = clock;
    this.redaction = redaction;
    this.#base = baseOf(connection.url);
    this.#deadlineMs = deadlineMs;
    this.#https = options;
    this.#onDate = options.onDate;
    this.#token = new Token(connection, secret, clock);
  }

  /** Reads are repeated once when the connection breaks; writes never here. */
  async ask(request: Ask): Promise<Result<Answer, Failure>> {
    if (!isConfidential(this.#base)) return fail({ problem: { kind: 'not-secure' }, inDoubt: false });
    const act = () => this.#signedIn(request);
    const result = await (request.method === 'GET' ? again(act, this.clock, request.signal) : act());
    // Only what was asked on a condition can be refused because somebody else changed something.
    if (
      result.ok ||
      result.problem.problem.kind !== 'conflict' ||
      request.headers?.['if-match'] !== undefined
    )
      return result;
    return fail({ ...result.problem, problem: { ...result.problem.problem, kind: 'invalid' } });
  }

  async #signedIn(request: Ask): Promise<Result<Answer, Failure>> {
    const first = await this.#withToken(request);
    if (first.ok || first.problem.problem.kind !== 'unauthorised' || !this.#token.isKnown) return first;
    // It may have been revoked before its time; once more with a new one.
    this.#token.forget();
    return this.#withToken(request);
  }

  async #withToken({ body, headers, ...request }: Ask): Promise<Result<Answer, Failure>> {
    const { signal } = request;
    const token = await this.#token.get(
      (asked) => again(() => this.#send(asked), this.clock, signal),
      signal,
    );
    if (!token.ok) return token;
    return this.#send({
      ...request,
      headers: {
        authorization: `Bearer ${token.value}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  }

  async #send({
    path,
    ...request
  }: Omit<Exchange, 'url'> & { path: string }): Promise<Result<Answer, Failure>> {
    this.#agent ??= agentFor(this.#base, this.#https);
    const line = {
      agent: this.#agent,
      deadlineMs: this.#deadlineMs,
      redaction: this.redaction,
      onDate: this.#onDate,
    };
    const url = new URL(path, this.#base);
    const answer = await patiently(() => exchange({ ...request, url }, line), this.clock, request.signal);
    return answer.ok ? ok(withoutTellingVersion(answer.value, this.redaction)) : answer;
  }
}

/** A version is kept, and goes back as it came: one that tells a secret is none. */
function withoutTellingVersion({ headers, ...answer }: Answer, redaction: Redaction): Answer {
  const { etag = '', ...others } = headers;
  return { ...answer, headers: redaction.tells(etag) ? others : headers };
}

/** Only the place: a name and password in the address would travel beside the real ones. */
function baseOf(url: string): URL {
  const { protocol, host, pathname } = new URL(url);
  return new URL(`${protocol}//${host}${pathname.endsWith('/') ? pathname : `${pathname}/`}`);
}
