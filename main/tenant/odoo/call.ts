import type { Result } from '../../../shared/result.ts';
import type { ExchangeFailure } from '../http/failure.ts';

/** A call to a method of an Odoo model, optionally on specific records. */
export interface Call {
  readonly model: string;
  readonly method: string;
  readonly ids?: readonly number[];
  readonly named?: Readonly<Record<string, unknown>>;
}

/** Sends a call to Odoo and returns its result. */
export type Speak = (call: Call, wire: Wire) => Promise<Result<unknown, ExchangeFailure>>;

export interface Post {
  /** Relative to the server's root, without a leading slash. */
  readonly path: string;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a request and reads the JSON response. */
export type Wire = (post: Post) => Promise<Result<unknown, ExchangeFailure>>;

/**
 * The context of every call. It requests English messages, which the diagnosis can recognise; by default, Odoo
 * translates them into the language of the API key's user.
 */
export const context = { lang: 'en_US' };
