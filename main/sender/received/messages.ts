import type { VerifiedMail } from './verify.ts';

/** Messages from the thread that reads a received email. */
export type Answered =
  /** Everything is loaded; from now on, only reading the email takes time. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'question'; readonly id: number; readonly name: string; readonly type: string }
  | { readonly kind: 'verified'; readonly verified: VerifiedMail | undefined };

/** The answer to a query: a value, or an error code. */
export interface ToWorker {
  readonly id: number;
  readonly value?: unknown;
  readonly code?: string;
}
