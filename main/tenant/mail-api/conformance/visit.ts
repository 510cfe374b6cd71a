import type { Agent } from 'node:http';

import { conformanceLimitMinutes } from '../../../../shared/conformance-limits.ts';
import {
  isConfidential,
  type ConformanceLine,
  type ConformanceName,
  type ConformanceReason,
} from '../../../../shared/model/index.ts';
import { systemClock, type Clock } from '../../http/clock.ts';
import { connectionProblem } from '../../http/failure.ts';
import { Asking, Over, type ConformanceAnswer, type AskingOptions, type Request } from './asking.ts';
import { differences } from './differences.ts';
import type { ConformanceOptions } from './line.ts';
import { EarlierSettings } from './standing.ts';

export interface VisitRequest extends Request {
  readonly path: string;
  /** The HTTP statuses that are valid for this request. */
  readonly status: readonly number[];
  /** The error type that the response must have, from the contract's error catalogue. */
  readonly type?: string;
  /** A further requirement, described for developers. */
  readonly needs?: string;
  /** Checks the requirement described in `needs`. Returns what is wrong, or undefined. */
  readonly also?: (answer: ConformanceAnswer) => string | undefined;
}

/** The check of one platform: its requests and the resulting lines. */
export class Visit {
  readonly lines: ConformanceLine[] = [];
  readonly options: ConformanceOptions;
  readonly clock: Clock;
  readonly asking: Asking;
  readonly standing = new EarlierSettings();

  constructor(options: ConformanceOptions, agent: Agent) {
    this.options = options;
    this.clock = options.clock ?? systemClock;
    const { protocol, host, pathname } = new URL(options.url);
    const { signal, deadlineMs = 20_000, limitMs = conformanceLimitMinutes * 60_000, onPause } = options;
    this.asking = new Asking({
      base: new URL(`${protocol}//${host}${pathname.endsWith('/') ? pathname : `${pathname}/`}`),
      agent,
      redaction: options.redaction,
      clock: this.clock,
      signal,
      deadlineMs,
      limitMs,
      onPause,
    });
  }

  get isSecure(): boolean {
    return isConfidential(this.asking.options.base);
  }

  /**
   * Returns an object that sends requests to the same platform with the same credentials, but with another time limit
   * and signal.
   */
  askingAnew(other: Pick<AskingOptions, 'signal' | 'limitMs'>): Asking {
    const asking = new Asking({ ...this.asking.options, ...other });
    asking.authorization = this.asking.authorization;
    return asking;
  }

  ask(path: string, request?: Request): Promise<ConformanceAnswer> {
    return this.asking.ask(path, request);
  }

  /** Runs one check: sends a request and compares the response with the expected one and with the contract. */
  async check(name: ConformanceName, request: VisitRequest): Promise<ConformanceAnswer | undefined> {
    const { path, status, type, needs, also } = request;
    const answers = [status.join(' or '), type].filter(isThere).join(' ');
    const expected = [answers, needs].filter(isThere).join('; ');
    const answer = await this.answerTo(name, () => this.ask(path, request), expected);
    if (!answer) return undefined;
    const wrong = [
      status.includes(answer.status) ? undefined : `${answer.status}`,
      ...(type !== undefined && status.includes(answer.status) ? [otherType(type, answer)] : []),
      ...differences(request.method ?? 'GET', path, answer),
      ...(status.includes(answer.status) ? [also?.(answer)] : []),
    ].filter(isThere);
    const isRight = wrong.length === 0;
    this.say(name, isRight, expected, isRight ? `${answer.status}` : wrong.join('; '));
    return isRight ? answer : undefined;
  }

  /** Sends a request without adding a line to the results. Returns undefined if there is no response. */
  async glance(about: ConformanceName, path: string): Promise<ConformanceAnswer | undefined> {
    try {
      return await this.ask(path);
    } catch (error) {
      this.#end(about, error);
      return undefined;
    }
  }

  /** Returns whether the platform responds at all. */
  async reaches(): Promise<boolean> {
    const expected = 'an HTTP answer';
    const answer = await this.answerTo('address.answers', () => this.ask('/v1/capabilities'), expected);
    if (answer) this.say('address.answers', true, expected, `${answer.status}`);
    return answer !== undefined;
  }

  /**
   * Sends the request of a check and returns the response. If there is none, the check fails, and the connection's
   * error is given as the reason.
   *
   * @throws {Over} at the overall time limit, or another error if the call was cancelled.
   */
  async answerTo(
    name: ConformanceName,
    ask: () => Promise<ConformanceAnswer>,
    expected: string,
  ): Promise<ConformanceAnswer | undefined> {
    try {
      return await ask();
    } catch (error) {
      this.#end(name, error);
      this.say(name, false, expected, whyNot(error));
      return undefined;
    }
  }

  say(name: ConformanceName, passed: boolean, expected: string, seen: string): void {
    this.#add({
      name,
      outcome: passed ? 'passed' : 'failed',
      expected: this.options.redaction.words(expected, 500),
      seen: this.options.redaction.words(seen, 500),
    });
  }

  skip(name: ConformanceName, why: ConformanceReason): void {
    this.#add({ name, outcome: 'skipped', why });
  }

  /** @throws an error that ends the whole check; returns if only this one failed. */
  #end(name: ConformanceName, error: unknown): void {
    this.options.signal.throwIfAborted();
    if (!(error instanceof Over)) return;
    this.skip(name, error.because);
    throw error;
  }

  #add(line: ConformanceLine): void {
    this.lines.push(line);
    this.options.onLine?.(line);
  }
}

const isThere = (words: string | undefined): words is string => words !== undefined && words !== '';

function whyNot(error: unknown): string {
  if ((error as { name?: unknown }).name === 'TimeoutError') return 'no answer in time';
  const { kind, detail = '' } = connectionProblem(error);
  return `${kind} ${detail}`.trim();
}

function otherType(expected: string, { body }: ConformanceAnswer): string | undefined {
  const type = typeof body['type'] === 'string' ? (body['type'].split('/').at(-1) ?? '') : 'none';
  return type === expected ? undefined : `type ${type}`;
}
