import type { VerifiedMail } from './verify.ts';

/** Messages of the thread that reads a mail. */
export type Answered =
  /** Everything is loaded; from now on, the mail itself takes the time. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'question'; readonly id: number; readonly name: string; readonly type: string }
  | { readonly kind: 'verified'; readonly verified: VerifiedMail | undefined };

/** The answer to a query: a value, or an error code. */
export interface ToWorker {
  readonly id: number;
  readonly value?: unknown;
  readonly code?: string;
}
