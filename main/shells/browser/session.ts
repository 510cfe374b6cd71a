import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const newSecret = (): string => randomBytes(32).toString('base64url');

function equal(given: unknown, expected: string | undefined): boolean {
  const [left, right] = [Buffer.from(typeof given === 'string' ? given : ''), Buffer.from(expected ?? '')];
  return right.length > 0 && left.length === right.length && timingSafeEqual(left, right);
}

/** The name of the header that contains the session key. */
export const keyHeader = 'x-absender-key';

/**
 * The session of one page. The one-time address contains a token, which the page exchanges for a key that it sends in a
 * header. Cookies would not be secure: browsers send them to every port of this computer and let every port overwrite
 * them. A custom header requires a preflight across origins (Fetch, "CORS-preflight"), which this server never permits.
 */
export class PageSession {
  #token = newSecret();
  #unused = true;
  #key: string | undefined;

  /** The token for the address's fragment, which browsers do not send to servers. */
  get token(): string {
    return this.#token;
  }

  /** Replaces the token; the previous one becomes invalid. */
  renew(): void {
    this.#token = newSecret();
  }

  /** @returns the key, or undefined for a token that is wrong or used. */
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
