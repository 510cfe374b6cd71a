import type { ConformanceLine } from '../../../../shared/model/index.ts';
import type { Redaction } from '../../../../shared/known-secrets/index.ts';
import type { HttpsOptions } from '../../../net/index.ts';
import type { Clock } from '../../http/clock.ts';

export interface ConformanceOptions extends Pick<HttpsOptions, 'extraCa' | 'proxyFor'> {
  /** Knows the secret, and learns the tokens that the platform gives for it. */
  readonly redaction: Redaction;
  readonly url: string;
  /** With a client id the secret is its secret, else a token issued by hand. */
  readonly clientId?: string;
  readonly secret: string;
  /** Also activate a draft and roll it back: what the platform sends with changes for a moment. */
  readonly change: boolean;
  /** Who gets a test mail, sent with what is active. */
  readonly recipient?: string;
  /** Milliseconds for one request. */
  readonly deadlineMs?: number;
  /** Milliseconds for the whole check; see `conformanceLimitMinutes`. */
  readonly limitMs?: number;
  readonly clock?: Clock;
  readonly signal: AbortSignal;
  readonly onLine?: (line: ConformanceLine) => void;
  /** Told for how many seconds the platform asks to be left alone. */
  readonly onPause?: (seconds: number) => void;
}
