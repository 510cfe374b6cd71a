import type { Result } from '../../../shared/result.ts';
import type { ExchangeFailure } from '../http/failure.ts';

/** A method of one of Odoo's models, on some records or on none. */
export interface Call {
  readonly model: string;
  readonly method: string;
  readonly ids?: readonly number[];
  readonly named?: Readonly<Record<string, unknown>>;
}

/** Carries a call to Odoo and its return value back. */
export type Speak = (call: Call, wire: Wire) => Promise<Result<unknown, ExchangeFailure>>;

export interface Post {
  /** From the server's root, without a leading slash. */
  readonly path: string;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends one request and reads the JSON that comes back. */
export type Wire = (post: Post) => Promise<Result<unknown, ExchangeFailure>>;

/** Odoo translates what it says for the user whose key it is; the diagnosis reads English. */
export const context = { lang: 'en_US' };
