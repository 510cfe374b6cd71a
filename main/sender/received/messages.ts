import type { VerifiedMail } from './verify.ts';

/** What the thread that reads a mail says. */
export type Answered =
  /** Everything is loaded: from here on, the mail is what takes time. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'question'; readonly id: number; readonly name: string; readonly type: string }
  | { readonly kind: 'verified'; readonly verified: VerifiedMail | undefined };

/** What it is answered: a value, or the code of an error. */
export interface ToWorker {
  readonly id: number;
  readonly value?: unknown;
  readonly code?: string;
}
