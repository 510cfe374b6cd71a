import { z } from 'zod';

import type { MailApiConnection } from '../../../shared/model/index.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { ExchangeAnswer, Exchange } from '../http/exchange.ts';
import type { Clock } from '../http/clock.ts';
import type { ExchangeFailure } from '../http/failure.ts';

const tokenBody = z.object({
  access_token: z.string().regex(/^[\x21-\x7e]{1,8000}$/),
  expires_in: z.number().min(1).catch(60),
});

/** How many seconds before its expiry a token is renewed. A short-lived token is renewed after half of its lifetime. */
const marginSeconds = 30;

type Send = (
  exchange: Omit<Exchange, 'url'> & { path: string },
) => Promise<Result<ExchangeAnswer, ExchangeFailure>>;

/**
 * The client's access token, issued under the OAuth 2.0 client credentials grant (RFC 6749 section 4.4) and renewed
 * before it expires. Without a client id, the secret itself is the token. It was issued by an administrator, and only
 * they can renew it.
 */
export class Token {
  readonly #authorization: string;
  readonly #fixed: string | undefined;
  readonly #clock: Clock;
  #current: { value: string; until: number } | undefined;

  constructor({ clientId }: MailApiConnection, secret: string, clock: Clock) {
    this.#fixed = clientId === undefined ? secret : undefined;
    const pair = [clientId ?? '', secret].map((part) => encodeURIComponent(part.toWellFormed())).join(':');
    this.#authorization = `Basic ${Buffer.from(pair).toString('base64')}`;
    this.#clock = clock;
  }

  get isKnown(): boolean {
    return this.#current !== undefined;
  }

  /** Discards a token that the tenant no longer accepts. */
  forget(): void {
    this.#current = undefined;
  }

  async get(send: Send, signal: AbortSignal): Promise<Result<string, ExchangeFailure>> {
    if (this.#fixed !== undefined) return fixed(this.#fixed);
    if (this.#current && this.#current.until > this.#clock.now()) return ok(this.#current.value);
    const answer = await send({
      method: 'POST',
      path: 'oauth/token',
      headers: {
        authorization: this.#authorization,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'grant_type=client_credentials',
      isConfidential: true,
      signal,
    });
    if (!answer.ok) return fail({ problem: refused(answer.problem), inDoubt: false });
    const parsed = tokenBody.safeParse(answer.value.json);
    if (!parsed.success) return fail({ problem: { kind: 'not-a-tenant' }, inDoubt: false });
    const { access_token: value, expires_in: seconds } = parsed.data;
    const usable = seconds - Math.min(marginSeconds, seconds / 2);
    this.#current = { value, until: this.#clock.now() + usable * 1_000 };
    return ok(value);
  }
}

/**
 * Checks a manually issued token. It is sent in a header (RFC 6750 section 2.1), so one that is not valid in a header
 * is an input error, and is not sent.
 */
const fixed = (token: string): Result<string, ExchangeFailure> =>
  /^[\x21-\x7e]{1,2000}$/.test(token)
    ? ok(token)
    : fail({ problem: { kind: 'unauthorised' }, inDoubt: false });

/**
 * Converts a refusal of the token endpoint. Wrong client credentials may also result in 400 (RFC 6749 section 5.2), and
 * a server without a token endpoint is not a tenant.
 */
function refused({
  problem: { detail, fields: _fields, ...problem },
}: ExchangeFailure): ExchangeFailure['problem'] {
  // Any response from a token endpoint may contain a token, so it is not quoted.
  if (problem.status === undefined) return { ...problem, ...(detail !== undefined && { detail }) };
  if (problem.status === 400) return { ...problem, kind: 'unauthorised' };
  return problem.status === 404 ? { kind: 'not-a-tenant', status: 404 } : problem;
}
