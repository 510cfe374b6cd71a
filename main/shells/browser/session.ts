import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const newSecret = (): string => randomBytes(32).toString('base64url');

function equal(given: string | undefined, expected: string | undefined): boolean {
  const [left, right] = [Buffer.from(given ?? ''), Buffer.from(expected ?? '')];
  return right.length > 0 && left.length === right.length && timingSafeEqual(left, right);
}

/** The header that carries the page's own half of the session. */
export const keyHeader = 'x-absender-key';

/**
 * One page, once. The address holds a token that is exchanged for a cookie and a key. Both are needed: the cookie no
 * script can read, and the key, which unlike a cookie is not sent to other ports of this computer.
 */
export class Session {
  readonly #cookieName: string;
  #token = newSecret();
  #unused = true;
  #cookie: string | undefined;
  #key: string | undefined;

  constructor(port: number) {
    this.#cookieName = `absender-${port}`;
  }

  /** For the address's fragment, which no server ever sees. */
  get token(): string {
    return this.#token;
  }

  /** Another token; the one before is worth nothing any more. */
  renew(): void {
    this.#token = newSecret();
  }

  /** @returns what to set and to hand over, or undefined for a token that is wrong or used. */
  open(token: string): { setCookie: string; key: string } | undefined {
    if (!this.#unused || !equal(token, this.#token)) return undefined;
    this.#unused = false;
    this.#cookie = newSecret();
    this.#key = newSecret();
    return {
      setCookie: `${this.#cookieName}=${this.#cookie}; HttpOnly; SameSite=Strict; Path=/`,
      key: this.#key,
    };
  }

  accepts({ headers }: IncomingMessage): boolean {
    const cookies = (headers.cookie ?? '').split(/;\s*/).map((pair) => pair.split('='));
    const cookie = cookies.find(([name]) => name === this.#cookieName)?.[1];
    const key = headers[keyHeader];
    return equal(cookie, this.#cookie) && equal(typeof key === 'string' ? key : undefined, this.#key);
  }
}
