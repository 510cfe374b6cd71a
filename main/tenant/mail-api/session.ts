import { randomUUID } from 'node:crypto';
import { z } from 'zod';

import type { TenantConnection, TenantProblem } from '../../../shared/model/index.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { send, type Answer, type Send } from './http.ts';

const tokenBody = z.looseObject({
  access_token: z.string().min(1).max(8_000),
  expires_in: z.number().optional(),
});

/** Tokens are renewed this long before they end. */
const marginMs = 30_000;

export interface Ask {
  readonly method: Send['method'];
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  readonly signal: AbortSignal;
}

const isLoopback = ({ hostname }: URL): boolean =>
  hostname === '127.0.0.1' || hostname === '[::1]' || hostname === 'localhost';

/** Requests to one tenant as one client: OAuth 2.0 client credentials (RFC 6749 section 4.4), renewed when they end. */
export class Session {
  readonly #base: URL;
  readonly #clientId: string;
  readonly #secret: string;
  readonly #deadlineMs: number;
  #token: { value: string; until: number } | undefined;

  constructor({ url, clientId }: TenantConnection, secret: string, deadlineMs: number) {
    this.#base = new URL(url.endsWith('/') ? url : `${url}/`);
    this.#clientId = clientId;
    this.#secret = secret;
    this.#deadlineMs = deadlineMs;
  }

  async ask(request: Ask): Promise<Result<Answer, TenantProblem>> {
    if (this.#base.protocol !== 'https:' && !isLoopback(this.#base)) return fail({ kind: 'not-secure' });
    const first = await this.#withToken(request);
    if (first.ok || first.problem.kind !== 'unauthorised' || !this.#token) return first;
    // The token may have been revoked before its time; once more with a new one.
    this.#token = undefined;
    return this.#withToken(request);
  }

  async #withToken({ method, path, body, headers, signal }: Ask): Promise<Result<Answer, TenantProblem>> {
    const token = await this.#currentToken(signal);
    if (!token.ok) return token;
    return send({
      method,
      url: this.#at(path),
      headers: {
        authorization: `Bearer ${token.value}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(method === 'POST' && { 'idempotency-key': randomUUID() }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal,
      deadlineMs: this.#deadlineMs,
    });
  }

  async #currentToken(signal: AbortSignal): Promise<Result<string, TenantProblem>> {
    if (this.#token && this.#token.until > Date.now()) return ok(this.#token.value);
    const basic = Buffer.from(`${encodeURIComponent(this.#clientId)}:${encodeURIComponent(this.#secret)}`);
    const answer = await send({
      method: 'POST',
      url: this.#at('oauth/token'),
      headers: {
        authorization: `Basic ${basic.toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'grant_type=client_credentials',
      signal,
      deadlineMs: this.#deadlineMs,
    });
    this.#token = undefined;
    // RFC 6749 section 5.2: a wrong client may also be told with 400.
    if (!answer.ok) {
      return answer.problem.status === 400 ? fail({ ...answer.problem, kind: 'unauthorised' }) : answer;
    }
    const parsed = tokenBody.safeParse(answer.value.json);
    if (!parsed.success) return fail({ kind: 'not-a-tenant' });
    const { access_token: value, expires_in: seconds = 60 } = parsed.data;
    this.#token = { value, until: Date.now() + seconds * 1_000 - marginMs };
    return ok(value);
  }

  #at(path: string): URL {
    return new URL(path, this.#base);
  }
}
