import { randomUUID } from 'node:crypto';
import type { Agent } from 'node:http';

import { systemClock } from '../../http/clock.ts';
import { connectionProblem } from '../../http/failure.ts';
import { askRaw, jsonOf, type RawAnswer, type RawRequest } from '../../http/raw.ts';
import { retryAfter } from '../../http/retry-after.ts';
import { Redaction } from '../../../../shared/redaction.ts';
import { differences, type Seen } from './differences.ts';
import {
  isConfidential,
  type ConformanceLine,
  type ConformanceName,
  type ConformanceReason,
} from '../../../../shared/model/index.ts';
import type { ConformanceOptions } from './line.ts';

export interface Request {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  /** Text goes as it is, everything else as JSON. */
  readonly body?: unknown;
  /** A header that is left out on purpose. */
  readonly without?: 'authorization' | 'if-match' | 'idempotency-key';
  /** Instead of the usual sign-in. */
  readonly authorization?: string;
}

export interface Wanted extends Request {
  readonly path: string;
  /** Every status that is right. */
  readonly status: readonly number[];
  /** Type of the error catalogue that a refusal has to be. */
  readonly type?: string;
  /** What else has to be so, in words for developers. */
  readonly needs?: string;
  /** Whether it is: undefined, or what is wrong. */
  readonly also?: (answer: Answer) => string | undefined;
}

export interface Answer extends Seen {
  /** The body where it is an object, else nothing. */
  readonly body: Readonly<Record<string, unknown>>;
}

const longestWaitSeconds = 60;
const mostWaits = 3;

/** A visit to one platform: its requests, and the lines that came of them. */
export class Visit {
  readonly lines: ConformanceLine[] = [];
  readonly redaction = new Redaction();
  readonly options: ConformanceOptions;
  /** The usual sign-in, once there is one. */
  authorization = '';
  /** The ETag of what is active, once it was read. */
  etag = '';
  readonly #base: URL;
  readonly #agent: Agent;

  constructor(options: ConformanceOptions, agent: Agent) {
    this.options = options;
    const { protocol, host, pathname } = new URL(options.url);
    this.#base = new URL(`${protocol}//${host}${pathname.endsWith('/') ? pathname : `${pathname}/`}`);
    this.#agent = agent;
    this.redaction.add(options.secret);
  }

  get isSecure(): boolean {
    return isConfidential(this.#base);
  }

  /** @throws whatever the connection threw. */
  async ask(path: string, request: Request = {}): Promise<Answer> {
    const { method = 'GET', headers = {}, body, without, authorization = this.authorization } = request;
    const all: Record<string, string> = {
      ...(authorization !== '' && { authorization }),
      ...(method === 'POST' && { 'idempotency-key': randomUUID(), 'if-match': this.etag }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    };
    const sent = Object.entries(all).filter(([name, value]) => name !== without && value !== '');
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const { text: answered, ...raw } = await this.#patiently({
      method,
      url: new URL(path.slice(1), this.#base),
      headers: Object.fromEntries(sent),
      ...(body !== undefined && { body: text }),
    });
    const json = jsonOf(answered);
    const isObject = typeof json === 'object' && json !== null;
    const members = isObject ? (json as Record<string, unknown>) : {};
    // Also one that is wrong about its form is a secret, wherever else it stands.
    if (typeof members['access_token'] === 'string') this.redaction.add(members['access_token']);
    return { ...raw, json, body: members };
  }

  /** Who asks for a pause gets it; one that has no end is the answer. */
  async #patiently(request: RawRequest): Promise<RawAnswer> {
    const { signal, clock = systemClock, deadlineMs = 20_000 } = this.options;
    for (let waits = 0; ; waits += 1) {
      const until = AbortSignal.any([signal, AbortSignal.timeout(deadlineMs)]);
      const answer = await askRaw(request, this.#agent, until);
      const seconds = retryAfter(answer.headers) ?? longestWaitSeconds + 1;
      const isPause = answer.status === 429 || answer.status === 503;
      if (!isPause || seconds > longestWaitSeconds || waits === mostWaits) return answer;
      await clock.wait(Math.max(1, seconds) * 1_000, signal);
      signal.throwIfAborted();
    }
  }

  /** One check: a request, and whether its answer is the one that was wanted and keeps to the document. */
  async check(name: ConformanceName, wanted: Wanted): Promise<Answer | undefined> {
    const { path, status, type, needs, also } = wanted;
    const answers = [status.join(' or '), type].filter(isThere).join(' ');
    const expected = [answers, needs].filter(isThere).join('; ');
    try {
      const answer = await this.ask(path, wanted);
      const wrong = [
        status.includes(answer.status) ? undefined : `${answer.status}`,
        ...(type !== undefined && status.includes(answer.status) ? [otherType(type, answer)] : []),
        ...differences(wanted.method ?? 'GET', path, answer),
        ...(status.includes(answer.status) ? [also?.(answer)] : []),
      ].filter(isThere);
      this.say(
        name,
        wrong.length === 0,
        expected,
        wrong.length === 0 ? `${answer.status}` : wrong.join('; '),
      );
      return wrong.length === 0 ? answer : undefined;
    } catch (error) {
      this.options.signal.throwIfAborted();
      this.say(name, false, expected, whyNot(error));
      return undefined;
    }
  }

  /** Whether anything answers there, whatever it is. */
  async reaches(): Promise<boolean> {
    const expected = 'an HTTP answer';
    try {
      const { status } = await this.ask('/v1/capabilities');
      this.say('address.answers', true, expected, `${status}`);
      return true;
    } catch (error) {
      this.options.signal.throwIfAborted();
      this.say('address.answers', false, expected, whyNot(error));
      return false;
    }
  }

  say(name: ConformanceName, passed: boolean, expected: string, seen: string): void {
    this.#add({
      name,
      outcome: passed ? 'passed' : 'failed',
      expected: this.redaction.words(expected, 500),
      seen: this.redaction.words(seen, 500),
    });
  }

  skip(name: ConformanceName, why: ConformanceReason): void {
    this.#add({ name, outcome: 'skipped', why });
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

function otherType(wanted: string, { body }: Answer): string | undefined {
  const seen = typeof body['type'] === 'string' ? (body['type'].split('/').at(-1) ?? '') : 'none';
  return seen === wanted ? undefined : `type ${seen}`;
}
