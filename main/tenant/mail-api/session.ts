import { isConfidential, type MailApiConnection } from '../../../shared/model/index.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Clock } from '../http/clock.ts';
import type { ExchangeAnswer, Exchange } from '../http/exchange.ts';
import type { ExchangeFailure } from '../http/failure.ts';
import { Requests, type LineOptions } from '../http/line.ts';
import { again } from '../http/patience.ts';
import type { Redaction } from '../../../shared/known-secrets/index.ts';
import { Token } from './token.ts';

export interface Ask {
  readonly method: Exchange['method'];
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  readonly signal: AbortSignal;
}

/** Sends requests to one tenant as one client. */
export class TenantClient {
  readonly redaction: Redaction;
  readonly clock: Clock;
  readonly #base: URL;
  readonly #requests: Requests;
  readonly #token: Token;

  constructor(connection: MailApiConnection, secret: string, options: LineOptions) {
    const { clock, redaction } = options;
    this.clock = clock;
    this.redaction = redaction;
    this.#base = baseOf(connection.url);
    this.#requests = new Requests(this.#base, options);
    this.#token = new Token(connection, secret, clock);
  }

  /** Sends a request. Reads are repeated once after a network error, but writes are never repeated here. */
  async ask(request: Ask): Promise<Result<ExchangeAnswer, ExchangeFailure>> {
    if (!isConfidential(this.#base)) return fail({ problem: { kind: 'not-secure' }, inDoubt: false });
    const act = () => this.#signedIn(request);
    const result = await (request.method === 'GET' ? again(act, this.clock, request.signal) : act());
    // Only a conditional request can be refused because of another change.
    if (
      result.ok ||
      result.problem.problem.kind !== 'conflict' ||
      request.headers?.['if-match'] !== undefined
    )
      return result;
    return fail({ ...result.problem, problem: { ...result.problem.problem, kind: 'invalid' } });
  }

  async #signedIn(request: Ask): Promise<Result<ExchangeAnswer, ExchangeFailure>> {
    const first = await this.#withToken(request);
    if (first.ok || first.problem.problem.kind !== 'unauthorised' || !this.#token.isKnown) return first;
    // The token may have been revoked early, so the request is repeated with a new one.
    this.#token.forget();
    return this.#withToken(request);
  }

  async #withToken({ body, headers, ...request }: Ask): Promise<Result<ExchangeAnswer, ExchangeFailure>> {
    const { signal } = request;
    const token = await this.#token.get(
      (tokenRequest) => again(() => this.#send(tokenRequest), this.clock, signal),
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

  async #send(request: Parameters<Requests['send']>[0]): Promise<Result<ExchangeAnswer, ExchangeFailure>> {
    const answer = await this.#requests.send(request);
    return answer.ok ? ok(withoutTellingVersion(answer.value, this.redaction)) : answer;
  }
}

/** Removes an ETag that contains a secret, because ETags are sent back to the tenant unchanged. */
function withoutTellingVersion({ headers, ...answer }: ExchangeAnswer, redaction: Redaction): ExchangeAnswer {
  const { etag = '', ...others } = headers;
  return { ...answer, headers: redaction.tells(etag) ? others : headers };
}

/** Removes a user name and password from the base URL, because they would be sent along with the real credentials. */
function baseOf(url: string): URL {
  const { protocol, host, pathname } = new URL(url);
  return new URL(`${protocol}//${host}${pathname.endsWith('/') ? pathname : `${pathname}/`}`);
}
