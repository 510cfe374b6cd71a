import { randomUUID } from 'node:crypto';
import type { Agent } from 'node:http';

import type { ConformanceReason } from '../../../../shared/model/index.ts';
import type { Redaction } from '../../../../shared/known-secrets/index.ts';
import type { Clock } from '../../http/clock.ts';
import { askRaw, jsonOf, type RawAnswer, type RawRequest } from '../../http/raw.ts';
import { learnSignIn, learnTokens } from '../../http/learned.ts';
import { retryAfter } from '../../http/retry-after.ts';
import type { SeenAnswer } from './differences.ts';

export interface Request {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  /** A string is sent unchanged, anything else as JSON. */
  readonly body?: unknown;
  /** A header that is omitted on purpose. */
  readonly without?: 'authorization' | 'if-match' | 'idempotency-key';
  /** Replaces the usual credentials. */
  readonly authorization?: string;
}

export interface ConformanceAnswer extends SeenAnswer {
  /** The body if it is an object; otherwise empty. */
  readonly body: Readonly<Record<string, unknown>>;
}

export type OverBecause = Extract<ConformanceReason, 'time-over' | 'pause-too-long'>;

/** Thrown if the time limit of the whole check leaves no time for another request. */
export class Over extends Error {
  override readonly name = 'Over';
  readonly because: OverBecause;

  constructor(because: OverBecause) {
    super(because);
    this.because = because;
  }
}

export interface AskingOptions {
  readonly base: URL;
  readonly agent: Agent;
  readonly redaction: Redaction;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Time limit in milliseconds for one request. */
  readonly deadlineMs: number;
  /** Time limit in milliseconds for all requests together, including pauses. */
  readonly limitMs: number;
  /** Called with the pause in seconds that the platform asks for. */
  readonly onPause?: ((seconds: number) => void) | undefined;
}

export const tokenPath = '/oauth/token';

const mostWaits = 3;

/** An ETag that never matches any settings. */
export const noVersion = '"not-the-version-that-is-active"';

/** Sends requests to one platform within an overall time limit. */
export class Asking {
  readonly options: AskingOptions;
  /** The usual credentials; empty before sign-in. */
  authorization = '';
  /** The ETag of the active settings; empty before they are read. */
  etag = '';
  readonly #until: number;

  constructor(options: AskingOptions) {
    this.options = options;
    this.#until = options.clock.now() + options.limitMs;
  }

  get #left(): number {
    return this.#until - this.options.clock.now();
  }

  /** @throws {Over} at the overall time limit, or another error on cancellation or if the connection fails. */
  async ask(path: string, request: Request = {}): Promise<ConformanceAnswer> {
    const { method = 'GET', headers = {}, body, without, authorization = this.authorization } = request;
    const all: Record<string, string> = {
      ...(authorization !== '' && { authorization }),
      ...(method === 'POST' && { 'idempotency-key': randomUUID(), 'if-match': this.etag }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    };
    const { redaction } = this.options;
    learnSignIn(all, redaction);
    const sent = Object.entries(all).filter(([name, value]) => name !== without && value !== '');
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const { text: answered, ...raw } = await this.#patiently({
      method,
      url: new URL(path.slice(1), this.options.base),
      headers: Object.fromEntries(sent),
      ...(body !== undefined && { body: text }),
    });
    learnTokens(answered, redaction);
    // A token response is not redacted, because its token is needed. Every other response is redacted, because it may
    // be quoted.
    const json = path === tokenPath ? jsonOf(answered) : redaction.data(jsonOf(answered));
    const isObject = typeof json === 'object' && json !== null;
    const members = isObject ? (json as Record<string, unknown>) : {};
    return { ...raw, headers: redaction.data(raw.headers), json, body: members };
  }

  /**
   * Sends a request. If the platform asks for a pause and there is time, waits and tries again; otherwise returns the
   * platform's refusal.
   */
  async #patiently(request: RawRequest): Promise<RawAnswer> {
    for (let waits = 0; ; waits += 1) {
      const answer = await this.#once(request);
      const seconds = retryAfter(answer.headers);
      const isPause = (answer.status === 429 || answer.status === 503) && seconds !== undefined;
      if (!isPause || waits === mostWaits) return answer;
      const pause = Math.max(1, seconds);
      if (pause * 1_000 > this.#left) throw new Over('pause-too-long');
      this.options.onPause?.(pause);
      await this.pause(pause * 1_000);
    }
  }

  /** @throws if the call was cancelled. */
  async pause(milliseconds: number): Promise<void> {
    const { clock, signal } = this.options;
    await clock.wait(milliseconds, signal);
    signal.throwIfAborted();
  }

  async #once(request: RawRequest): Promise<RawAnswer> {
    const { agent, signal, deadlineMs } = this.options;
    const left = this.#left;
    if (left <= 0) throw new Over('time-over');
    const deadline = AbortSignal.timeout(Math.ceil(Math.min(deadlineMs, left)));
    try {
      return await askRaw(request, agent, AbortSignal.any([signal, deadline]));
    } catch (error) {
      if (deadline.aborted && !signal.aborted && left < deadlineMs) throw new Over('time-over');
      throw error;
    }
  }
}
