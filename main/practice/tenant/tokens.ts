import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

import { practice } from '../../../shared/model/index.ts';
import { Refusal, type Answer } from './http.ts';

const lifetimeSeconds = 600;

const same = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
};

/** OAuth 2.0 client credentials (RFC 6749 section 4.4), with HTTP Basic as the client's authentication. */
export class Tokens {
  readonly #valid = new Map<string, number>();

  issue(request: IncomingMessage, body: string): Answer {
    const [id = '', secret = ''] = Buffer.from(
      (request.headers.authorization ?? '').replace(/^Basic /i, ''),
      'base64',
    )
      .toString('utf8')
      .split(':', 2)
      .map(decodeURIComponent);
    if (new URLSearchParams(body).get('grant_type') !== 'client_credentials') {
      throw new Refusal(400, 'unsupported-grant', 'Only client credentials are offered.');
    }
    if (!same(id, practice.clientId) || !same(secret, practice.clientSecret)) {
      throw new Refusal(401, 'invalid-client', 'Client id or secret is wrong.');
    }
    const token = randomBytes(32).toString('base64url');
    this.#valid.set(token, Date.now() + lifetimeSeconds * 1_000);
    return { status: 200, body: { access_token: token, token_type: 'Bearer', expires_in: lifetimeSeconds } };
  }

  check({ headers }: IncomingMessage): void {
    const token = /^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1] ?? '';
    if ((this.#valid.get(token) ?? 0) < Date.now())
      throw new Refusal(401, 'invalid-token', 'The token is not valid.');
  }
}
