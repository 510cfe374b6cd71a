import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const newSecret = (): string => randomBytes(32).toString('base64url');

function equal(given: unknown, expected: string | undefined): boolean {
  const [left, right] = [Buffer.from(typeof given === 'string' ? given : ''), Buffer.from(expected ?? '')];
  return right.length > 0 && left.length === right.length && timingSafeEqual(left, right);
}

/** The header that carries the session. */
export const keyHeader = 'x-absender-key';

/**
 * One page, once. The address holds a token that is exchanged for a key, which the page sends in a header. A cookie would
 * add nothing: browsers send cookies to every port of this computer, and let every port overwrite them. A header of one's
 * own crosses to another origin only with permission (Fetch, "CORS-preflight"), which this server gives nobody.
 */
export class Session {
  #token = newSecret();
  #unused = true;
  #key: string | undefined;

  /** For the address's fragment, which no server ever sees. */
  get token(): string {
    return this.#token;
  }

  /** Another token; the one before is worth nothing any more. */
  renew(): void {
    this.#token = newSecret();
  }

  /** @returns the key to hand over, or undefined for a token that is wrong or used. */
  open(token: string): string | undefined {
    if (!this.#unused || !equal(token, this.#token)) return undefined;
    this.#unused = false;
    this.#key = newSecret();
    return this.#key;
  }

  accepts({ headers }: IncomingMessage): boolean {
    return equal(headers[keyHeader], this.#key);
  }
}
