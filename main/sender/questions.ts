import { isPrintable } from '../../shared/printable.ts';
import type { RecordType } from '../../shared/model/index.ts';
import type { AskNameServer } from '../net/index.ts';

/** Codes that mean "no such record"; all others are failures. */
const nothing = new Set(['ENOTFOUND', 'ENODATA', 'EBADNAME']);

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

/** Limits the queries of a whole check, so that no zone can keep it running indefinitely. */
export class Budget {
  #left: number;

  constructor(most: number) {
    this.#left = most;
  }

  /** @throws an error with the code `EBUDGET` when the limit is reached. */
  take(): void {
    if (this.#left <= 0) throw Object.assign(new Error('too many questions'), { code: 'EBUDGET' });
    this.#left -= 1;
  }
}

/** Queries one source and caches its answers, so that each query is sent only once. */
export class Questions {
  readonly #ask: AskNameServer;
  readonly #budget: Budget;
  readonly #answers = new Map<string, Promise<unknown>>();
  /** Names that are known not to exist. */
  readonly #nowhere = new Set<string>();

  constructor(ask: AskNameServer, budget: Budget) {
    this.#ask = ask;
    this.#budget = budget;
  }

  /** Returns results in the format of Node's resolver. @throws an error with the resolver's code. */
  readonly raw = (name: string, type: string): Promise<unknown> => {
    const key = `${type} ${name.toLowerCase()}`;
    const answer = this.#answers.get(key) ?? this.#answer(name, type);
    this.#answers.set(key, answer);
    answer.catch(() => undefined);
    return answer;
  };

  async #answer(name: string, type: string): Promise<unknown> {
    // PTR queries are skipped, because reverse zones for IP addresses do not belong to the domain.
    if (type === 'PTR') throw Object.assign(new Error(), { code: 'ENOTFOUND' });
    // A name that does not exist has no records of any type (RFC 8020).
    if (this.#nowhere.has(name.toLowerCase())) throw Object.assign(new Error(), { code: 'ENOTFOUND' });
    this.#budget.take();
    try {
      const found = await this.#ask(name, type);
      // An alias whose target has no such record yields an answer without values.
      if (Array.isArray(found) && found.length === 0) throw Object.assign(new Error(), { code: 'ENODATA' });
      return found;
    } catch (error) {
      if (codeOf(error) === 'ENOTFOUND') this.#nowhere.add(name.toLowerCase());
      // A name server that is responsible only for certain zones cannot answer for a top-level domain. Hardly any
      // top-level domain has a DMARC record, so a failure counts as a missing record.
      if (/^_dmarc\.[^.]+$/.test(name)) throw Object.assign(new Error(), { code: 'ENOTFOUND' });
      const isAlias = type === 'TXT' && name.includes('._domainkey.') && codeOf(error) === 'ENODATA';
      const target = isAlias ? (await this.values(name, 'CNAME'))?.[0] : undefined;
      if (target === undefined) throw error;
      // A server that does not follow an alias into another zone leaves that to the client (RFC 1034 section 4.3.2).
      // The alias is followed only once, so that chains and loops of aliases end.
      this.#budget.take();
      return this.#ask(target, 'TXT');
    }
  }

  /** Checks whether an answer said that the name does not exist. */
  isNowhere(name: string): boolean {
    return this.#nowhere.has(name.toLowerCase());
  }

  /**
   * Returns a name's records as text, with host names in lower case; empty if there are none, undefined after a
   * failure.
   */
  async values(name: string, type: RecordType): Promise<string[] | undefined> {
    try {
      return ((await this.raw(name, type)) as unknown[]).map(textOf).slice(0, 50);
    } catch (error) {
      return nothing.has(codeOf(error)) ? [] : undefined;
    }
  }
}

/** Replaces invisible characters with a visible one, because a record that contains them is not the intended one. */
export const shown = (text: string): string =>
  Array.from(text.slice(0, 4_000), (char) => (isPrintable(char) ? char : '\ufffd')).join('');

const bare = (name: string): string => shown(name.toLowerCase().replace(/\.$/, '')).slice(0, 255);

/** Converts a record to text. TXT: its strings, joined. MX: `PREFERENCE HOST`. */
function textOf(record: unknown): string {
  if (Array.isArray(record)) return shown(record.join(''));
  if (typeof record === 'string') return bare(record);
  const { exchange, priority } = record as { exchange: string; priority: number };
  return `${String(priority)} ${bare(exchange)}`;
}
