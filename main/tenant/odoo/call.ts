import type { Result } from '../../../shared/result.ts';
import type { ExchangeFailure } from '../http/failure.ts';

/** A method of an Odoo model, on some records or none. */
export interface Call {
  readonly model: string;
  readonly method: string;
  readonly ids?: readonly number[];
  readonly named?: Readonly<Record<string, unknown>>;
}

/** Transports a call to Odoo and its return value. */
export type Speak = (call: Call, wire: Wire) => Promise<Result<unknown, ExchangeFailure>>;

export interface Post {
  /** Relative to the server's root, without a leading slash. */
  readonly path: string;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a request and reads the JSON response. */
export type Wire = (post: Post) => Promise<Result<unknown, ExchangeFailure>>;

/** Odoo translates texts for the user of the API key; the diagnosis needs English. */
export const context = { lang: 'en_US' };
