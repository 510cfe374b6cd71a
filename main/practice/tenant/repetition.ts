import { createHash } from 'node:crypto';

import { CatalogueError } from './catalogue.ts';
import type { PracticeAnswer } from './http.ts';

const shortest = 8;
const longest = 200;

interface Remembered {
  readonly request: string;
  readonly answer: Promise<PracticeAnswer>;
}

/**
 * Makes repeated requests idempotent: the first success is returned again, and nothing happens twice. A refused request
 * changed nothing and may be retried with the same key.
 */
export class Repetitions {
  readonly #seen = new Map<string, Remembered>();

  async once(
    key: string | string[] | undefined,
    path: string,
    body: string,
    act: () => PracticeAnswer | Promise<PracticeAnswer>,
  ): Promise<PracticeAnswer> {
    if (typeof key !== 'string' || key.length < shortest || key.length > longest)
      throw new CatalogueError('no-idempotency-key');
    // The body contains a password, so only its digest is kept.
    const request = createHash('sha256').update(`${path}\n${body}`).digest('hex');
    const before = this.#seen.get(key);
    if (before && before.request !== request) throw new CatalogueError('key-reused');
    if (before) return before.answer;
    const answer = (async () => act())();
    this.#seen.set(key, { request, answer });
    try {
      return await answer;
    } catch (error) {
      this.#seen.delete(key);
      throw error;
    }
  }
}
