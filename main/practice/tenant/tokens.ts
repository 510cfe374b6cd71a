import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

import { practice } from '../../../shared/model/index.ts';
import { CatalogueError } from './catalogue.ts';
import type { PracticeAnswer } from './http.ts';

const lifetimeSeconds = 600;
const scopes = ['mail-settings:read', 'mail-settings:write'] as const;
export type Scope = (typeof scopes)[number];

const same = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
};

/** Creates an error response in the format that token endpoints use (RFC 6749 section 5.2). */
const noToken = (status: number, error: string, headers = {}): PracticeAnswer => ({
  status,
  body: { error },
  headers,
});

/**
 * OAuth 2.0 client credentials (RFC 6749 section 4.4) with HTTP Basic client authentication, or a token issued
 * manually.
 */
export class Tokens {
  readonly #valid = new Map<string, { until: number; scopes: readonly string[] }>();

  issue(request: IncomingMessage, body: string): PracticeAnswer {
    const [id, secret] = basic(request.headers.authorization);
    if (!same(id, practice.clientId) || !same(secret, practice.clientSecret)) {
      return noToken(401, 'invalid_client', { 'www-authenticate': 'Basic realm="practice"' });
    }
    const form = new URLSearchParams(body);
    const grant = form.get('grant_type');
    if (grant === null) return noToken(400, 'invalid_request');
    if (grant !== 'client_credentials') return noToken(400, 'unsupported_grant_type');
    const requested = form.get('scope')?.split(' ') ?? scopes;
    if (!requested.every((scope) => (scopes as readonly string[]).includes(scope)))
      return noToken(400, 'invalid_scope');
    const token = randomBytes(32).toString('base64url');
    this.#valid.set(token, { until: Date.now() + lifetimeSeconds * 1_000, scopes: requested });
    return {
      status: 200,
      body: {
        access_token: token,
        token_type: 'Bearer',
        expires_in: lifetimeSeconds,
        scope: requested.join(' '),
      },
    };
  }

  check({ headers }: IncomingMessage, needed: Scope): void {
    const given = /^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1] ?? '';
    if (same(given, practice.staticToken)) return;
    const token = this.#valid.get(given);
    if (!token || token.until < Date.now()) {
      throw new CatalogueError('invalid-token', {
        headers: { 'www-authenticate': 'Bearer error="invalid_token"' },
      });
    }
    if (!token.scopes.includes(needed)) {
      const challenge = `Bearer error="insufficient_scope", scope="${needed}"`;
      throw new CatalogueError('not-allowed', { headers: { 'www-authenticate': challenge } });
    }
  }
}

/**
 * Decodes the client id and secret, each form-urlencoded (RFC 6749 section 2.3.1); empty for any other kind of header.
 */
function basic(header = ''): [string, string] {
  const pair = Buffer.from(/^Basic (.+)$/i.exec(header)?.[1] ?? '', 'base64').toString('utf8');
  const form = new URLSearchParams(pair.replace(':', '&secret=').replace(/^/, 'id='));
  return [form.get('id') ?? '', form.get('secret') ?? ''];
}
