import type { Clock } from '../../http/clock.ts';

/** One check of a platform against the contract, and what came of it. */
export interface ConformanceLine {
  /** Area and subject, e.g. `draft.stale`. */
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  readonly expected: string;
  /** What was seen instead, or why it was left out; printable, without secrets. */
  readonly seen: string;
}

export interface ConformanceOptions {
  readonly url: string;
  /** With a client id the secret is its secret, else a token issued by hand. */
  readonly clientId?: string;
  readonly secret: string;
  /** Also activate a draft and roll it back: what the platform sends with changes for a moment. */
  readonly change: boolean;
  /** Who gets a test mail, sent with what is active. */
  readonly recipient?: string;
  /** PEM certificates trusted beside the system's. */
  readonly extraCa?: readonly string[];
  /** Milliseconds for one request. */
  readonly deadlineMs?: number;
  readonly clock?: Clock;
  readonly signal: AbortSignal;
  readonly onLine?: (line: ConformanceLine) => void;
}
