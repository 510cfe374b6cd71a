import type { Progress } from '../../shared/contract/index.ts';
import type {
  Endpoint,
  Failure,
  Reply,
  Stage,
  StageRecord,
  TranscriptLine,
} from '../../shared/model/index.ts';
import { Redaction } from '../../shared/known-secrets/index.ts';
import type { Credentials } from './types.ts';

/**
 * Time limits in milliseconds for each stage. Slow but healthy servers take 8 s to greet and 20 s to check a password.
 * TCP retransmits a SYN after 1 s and 3 s, so no answer can be expected after 5 s.
 */
const deadlines: Record<Stage, number> = {
  resolve: 10_000,
  connect: 5_000,
  tls: 15_000,
  greeting: 45_000,
  ehlo: 20_000,
  starttls: 20_000,
  auth: 45_000,
  sender: 30_000,
  recipient: 30_000,
  message: 60_000,
  quit: 1_000,
};

/**
 * Returns shorter time limits for STARTTLS on port 465, which means implicit TLS (RFC 8314 section 7.3). A server that
 * greets there without TLS does so immediately or never.
 */
const patienceFor = ({ port, security }: Endpoint): Partial<Record<Stage, number>> =>
  port === 465 && security === 'starttls' ? { greeting: 5_000 } : {};

/** Time in milliseconds after which the listener is notified that a stage is slow. */
const slowMs = 2_000;

const transcriptLimit = 300;
const longestLine = 1_000;

const secretOf = (credentials: Credentials): string =>
  'token' in credentials ? credentials.token : credentials.password;

/** Records events, reports them to the listener immediately, and enforces the deadline of the current stage. */
export class Recorder {
  readonly stages: StageRecord[] = [];
  readonly transcript: TranscriptLine[] = [];
  readonly startedAt = new Date();
  readonly #start = performance.now();
  readonly #endpoint: Endpoint;
  readonly #limits: Record<Stage, number>;
  readonly #report: ((progress: Progress) => void) | undefined;
  readonly #onDeadline: () => void;
  readonly #onSlow: (stage: Stage) => void;
  readonly #redaction: Redaction;
  #current: { stage: Stage; start: number; timers: readonly NodeJS.Timeout[] } | undefined;

  constructor(options: {
    endpoint: Endpoint;
    limits: Partial<Record<Stage, number>> | undefined;
    report: ((progress: Progress) => void) | undefined;
    redaction: Redaction | undefined;
    credentials: Credentials | undefined;
    onDeadline: () => void;
    onSlow: (stage: Stage) => void;
  }) {
    this.#endpoint = options.endpoint;
    this.#limits = { ...deadlines, ...patienceFor(options.endpoint), ...options.limits };
    this.#report = options.report;
    // This redaction needs no real digest: it lasts only as long as the probe, which has the secret in plain text
    // anyway.
    this.#redaction = options.redaction ?? new Redaction({ digest: (text) => text });
    if (options.credentials) {
      this.#redaction.open([options.credentials.username]);
      this.#redaction.learn(secretOf(options.credentials));
    }
    this.#onDeadline = options.onDeadline;
    this.#onSlow = options.onSlow;
  }

  get current(): Stage | undefined {
    return this.#current?.stage;
  }

  get elapsed(): number {
    return Math.round(performance.now() - this.#start);
  }

  begin(stage: Stage): void {
    const endpoint = this.#endpoint;
    const timers = [
      setTimeout(this.#onDeadline, this.#limits[stage]),
      setTimeout(() => {
        this.#report?.({ kind: 'stage-slow', endpoint, stage });
        this.#onSlow(stage);
      }, slowMs),
    ];
    this.#current = { stage, start: performance.now(), timers };
    this.#report?.({ kind: 'stage-started', endpoint, stage });
  }

  pass(reply?: Reply): void {
    this.#end({ outcome: 'passed', ...(reply && { reply: this.#clean(reply) }) });
  }

  fail(failure: Failure, reply?: Reply): void {
    const { peer } = failure;
    const clean = peer === undefined ? failure : { ...failure, peer: this.#redaction.words(peer, 200) };
    this.#end({ outcome: 'failed', failure: clean, ...(reply && { reply: this.#clean(reply) }) });
  }

  /** Stops without a verdict: the outcome of the current stage stays unknown. */
  stop(): void {
    for (const timer of this.#current?.timers ?? []) clearTimeout(timer);
  }

  say(from: TranscriptLine['from'], text: string): void {
    if (this.transcript.length >= transcriptLimit) return;
    this.transcript.push({ from, text: this.#redaction.words(text, longestLine), atMs: this.elapsed });
  }

  /** Removes secrets from a reply, because some servers repeat the client's lines. */
  #clean(reply: Reply): Reply {
    // The reply code lets the redaction recognise the kind of line, so that mechanisms listed in an EHLO reply are not
    // mistaken for a sign-in.
    const { code } = reply;
    const clean = (line: string) => this.#redaction.words(`${code} ${line}`, longestLine + 4);
    const lines = reply.lines.map((line) => {
      const redacted = clean(line);
      return redacted.startsWith(`${code} `) ? redacted.slice(4) : line === '' ? '' : redacted;
    });
    return { ...reply, lines };
  }

  #end(rest: Omit<StageRecord, 'stage' | 'durationMs'>): void {
    const current = this.#current;
    if (!current) return;
    this.stop();
    this.#current = undefined;
    const record = {
      stage: current.stage,
      durationMs: Math.round(performance.now() - current.start),
      ...rest,
    };
    this.stages.push(record);
    this.#report?.({ kind: 'stage-ended', endpoint: this.#endpoint, record });
  }
}
