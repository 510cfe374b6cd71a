import type { ConformanceLine } from '../../../../shared/model/index.ts';
import type { Redaction } from '../../../../shared/known-secrets/index.ts';
import type { HttpsOptions } from '../../../net/index.ts';
import type { Clock } from '../../http/clock.ts';

export interface ConformanceOptions extends Pick<HttpsOptions, 'extraCa' | 'proxyFor'> {
  /** Contains the secret, and learns the platform's tokens. */
  readonly redaction: Redaction;
  readonly url: string;
  /** The client id that the secret belongs to. Without one, the secret is a manually issued token. */
  readonly clientId?: string;
  readonly secret: string;
  /** Whether to also activate a draft and roll it back, which changes the active settings for a moment. */
  readonly change: boolean;
  /** The recipient of a test mail, sent with the active settings. */
  readonly recipient?: string;
  /** Time limit in milliseconds for one request. */
  readonly deadlineMs?: number;
  /** Time limit in milliseconds for the whole check; see `conformanceLimitMinutes`. */
  readonly limitMs?: number;
  readonly clock?: Clock;
  readonly signal: AbortSignal;
  readonly onLine?: (line: ConformanceLine) => void;
  /** Called with the seconds that the platform asks to wait. */
  readonly onPause?: (seconds: number) => void;
}
