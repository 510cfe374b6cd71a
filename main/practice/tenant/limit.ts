import { CatalogueError } from './catalogue.ts';

/** Maximum number of messages per minute. Test messages are read by people, so a program that sends more is faulty. */
const limit = 20;
const minuteMs = 60_000;

/** Limits the number of messages per minute. The error for exceeding the limit says when to retry. */
export class Limit {
  #recent: number[] = [];

  count(): void {
    const now = Date.now();
    this.#recent = this.#recent.filter((time) => time > now - minuteMs);
    const [oldest = now] = this.#recent;
    if (this.#recent.length >= limit) {
      const seconds = Math.ceil((oldest + minuteMs - now) / 1_000);
      throw new CatalogueError('too-many-requests', { headers: { 'retry-after': String(seconds) } });
    }
    this.#recent.push(now);
  }
}
