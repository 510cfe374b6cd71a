import { Refusal } from './catalogue.ts';

/** In a minute. Somebody's own eyes read these mails; a program that sends more has gone wrong. */
const limit = 20;
const minuteMs = 60_000;

/** Lets so many mails through in a minute, and says when to come back. */
export class Limit {
  #recent: number[] = [];

  count(): void {
    const now = Date.now();
    this.#recent = this.#recent.filter((at) => at > now - minuteMs);
    const [oldest = now] = this.#recent;
    if (this.#recent.length >= limit) {
      const seconds = Math.ceil((oldest + minuteMs - now) / 1_000);
      throw new Refusal('too-many-requests', { headers: { 'retry-after': String(seconds) } });
    }
    this.#recent.push(now);
  }
}
