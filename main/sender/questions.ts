import { isPrintable } from '../../shared/printable.ts';
import type { RecordType } from '../../shared/model/index.ts';
import type { AskNameServer } from '../net/index.ts';

/** Answers that say that there is nothing; everything else is a failure. */
const nothing = new Set(['ENOTFOUND', 'ENODATA', 'EBADNAME']);

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

/** Questions of a whole check: more are not asked, so that no zone can send this program round for ever. */
export class Budget {
  #left: number;

  constructor(most: number) {
    this.#left = most;
  }

  /** @throws an error with the code `EBUDGET` once all questions are used up. */
  take(): void {
    if (this.#left <= 0) throw Object.assign(new Error('too many questions'), { code: 'EBUDGET' });
    this.#left -= 1;
  }
}

/** One view of the DNS that asks everything once. */
export class Questions {
  readonly #ask: AskNameServer;
  readonly #budget: Budget;
  readonly #answers = new Map<string, Promise<unknown>>();

  constructor(ask: AskNameServer, budget: Budget) {
    this.#ask = ask;
    this.#budget = budget;
  }

  /** As Node's resolver answers. @throws an error with its code. */
  readonly raw = (name: string, type: string): Promise<unknown> => {
    const key = `${type} ${name.toLowerCase()}`;
    const answer = this.#answers.get(key) ?? this.#answer(name, type);
    this.#answers.set(key, answer);
    answer.catch(() => undefined);
    return answer;
  };

  async #answer(name: string, type: string): Promise<unknown> {
    // A name for every address of the world is no name of the domain.
    if (type === 'PTR') throw Object.assign(new Error(), { code: 'ENOTFOUND' });
    this.#budget.take();
    try {
      const found = await this.#ask(name, type);
      // An alias without its target is an answer, and an empty one.
      if (Array.isArray(found) && found.length === 0) throw Object.assign(new Error(), { code: 'ENODATA' });
      return found;
    } catch (error) {
      // Of a top-level domain, a server that only knows some zones says nothing: hardly one has a rule of its own.
      if (/^_dmarc\.[^.]+$/.test(name)) throw Object.assign(new Error(), { code: 'ENOTFOUND' });
      const isAlias = type === 'TXT' && name.includes('._domainkey.') && codeOf(error) === 'ENODATA';
      const target = isAlias ? (await this.values(name, 'CNAME'))?.[0] : undefined;
      if (target === undefined) throw error;
      // A server that does not follow an alias into another zone leaves that to who asks (RFC 1034 section 4.3.2). Once is
      // enough: where aliases lead to aliases, and in a ring, nobody follows for ever.
      this.#budget.take();
      return this.#ask(target, 'TXT');
    }
  }

  /** Values as text, lower case where they are names; none where there is nothing, undefined where nobody could say. */
  async values(name: string, type: RecordType): Promise<string[] | undefined> {
    try {
      return ((await this.raw(name, type)) as unknown[]).map(textOf).slice(0, 50);
    } catch (error) {
      return nothing.has(codeOf(error)) ? [] : undefined;
    }
  }
}

/** What nobody sees becomes a sign that everybody does: a record with it is not the one that was meant. */
export const shown = (text: string): string =>
  Array.from(text.slice(0, 4_000), (char) => (isPrintable(char) ? char : '\ufffd')).join('');

const bare = (name: string): string => shown(name.toLowerCase().replace(/\.$/, '')).slice(0, 255);

/** TXT: its strings put together. MX: `PREFERENCE HOST`. */
function textOf(record: unknown): string {
  if (Array.isArray(record)) return shown(record.join(''));
  if (typeof record === 'string') return bare(record);
  const { exchange, priority } = record as { exchange: string; priority: number };
  return `${String(priority)} ${bare(exchange)}`;
}
