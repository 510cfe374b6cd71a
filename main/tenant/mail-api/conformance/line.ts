import type { ConformanceLine } from '../../../../shared/model/index.ts';
import type { Redaction } from '../../../../shared/known-secrets/index.ts';
import type { HttpsOptions } from '../../../net/index.ts';
import type { Clock } from '../../http/clock.ts';

export interface ConformanceOptions extends Pick<HttpsOptions, 'extraCa' | 'proxyFor'> {
  /** Already contains the secret; the platform's tokens are added to it. */
  readonly redaction: Redaction;
  readonly url: string;
  /** The client id that the secret belongs to. Without one, the secret is a manually issued token. */
  readonly clientId?: string;
  readonly secret: string;
  /** Whether to also activate a draft and roll it back, which briefly changes the active settings. */
  readonly change: boolean;
  /** The recipient of a test message, sent with the active settings. */
  readonly recipient?: string;
  /** Time limit in milliseconds for one request. */
  readonly deadlineMs?: number;
  /** Time limit in milliseconds for the whole check; see `conformanceLimitMinutes`. */
  readonly limitMs?: number;
  readonly clock?: Clock;
  readonly signal: AbortSignal;
  readonly onLine?: (line: ConformanceLine) => void;
  /** Called with the pause in seconds that the platform asks for. */
  readonly onPause?: (seconds: number) => void;
}
