import type { VerifiedMail } from './verify.ts';

/** What the thread that reads a mail says. */
export type Answered =
  | { readonly kind: 'question'; readonly id: number; readonly name: string; readonly type: string }
  | { readonly kind: 'verified'; readonly verified: VerifiedMail | undefined };

/** What it is answered: a value, or the code of an error. */
export interface ToWorker {
  readonly id: number;
  readonly value?: unknown;
  readonly code?: string;
}
