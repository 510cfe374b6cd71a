import type { ConformanceLine } from '../../../../shared/model/index.ts';
import type { Redaction } from '../../../../shared/known-secrets/index.ts';
import type { HttpsOptions } from '../../../net/index.ts';
import type { Clock } from '../../http/clock.ts';

export interface ConformanceOptions extends Pick<HttpsOptions, 'extraCa' | 'proxyFor'> {
  /** Contains the secret, and learns the platform's tokens. */
  readonly redaction: Redaction;
  readonly url: string;
  /** With a client id, the secret belongs to it; otherwise the secret is a token issued by hand. */
  readonly clientId?: string;
  readonly secret: string;
  /** Also activates a draft and rolls it back, which changes the active settings for a moment. */
  readonly change: boolean;
  /** The recipient of a test mail, sent with the active settings. */
  readonly recipient?: string;
  /** Milliseconds for one request. */
  readonly deadlineMs?: number;
  /** Milliseconds for the whole check; see `conformanceLimitMinutes`. */
  readonly limitMs?: number;
  readonly clock?: Clock;
  readonly signal: AbortSignal;
  readonly onLine?: (line: ConformanceLine) => void;
  /** Called with the seconds that the platform asks to wait. */
  readonly onPause?: (seconds: number) => void;
}
