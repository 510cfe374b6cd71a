import type { Address, Evidence, EvidenceSource } from '../../shared/model/index.ts';
import { printable } from '../../shared/printable.ts';
import type { MailDns } from '../net/index.ts';
import type { FetchText } from './https.ts';
import type { Reach } from './types.ts';

/** Everything that is asked about one address, and what came of it. */
export interface Search {
  readonly address: Address;
  /** In ASCII, as name servers know it. */
  readonly domain: string;
  /** The company's own domain, of which the address's may be a part: `firma.de` for `karriere.firma.de`. */
  readonly company: string;
  readonly dns: MailDns;
  readonly fetchText: FetchText;
  readonly reach: Reach | undefined;
  /** Base URL of the ISPDB, if it may be asked. */
  readonly ispdb: string | false;
  readonly signal: AbortSignal;
  readonly log: EvidenceLog;
}

interface Question {
  readonly source: EvidenceSource;
  /** A name server is asked: one that does not answer leaves a gap. */
  readonly ofDns?: boolean;
  /** What was asked for. */
  readonly about: string;
}

/** Keeps who was asked, what came of it, and how long it took. */
export class EvidenceLog {
  readonly #kept: Evidence[] = [];
  readonly #open = new Map<Question, number>();
  #hasGap = false;
  /** A file names servers, but none of them with encryption. */
  namesPlainOnly = false;

  /** Asks one source and keeps what it said; a source that fails is evidence too, never an error. */
  async ask<Value>(
    question: Question,
    answer: () => Promise<Value>,
    tell: (value: Value) => string | undefined,
  ): Promise<Value | undefined> {
    this.#open.set(question, performance.now());
    try {
      const value = await answer();
      const detail = tell(value);
      this.#close(question, detail === undefined ? 'nothing' : 'found', detail);
      return value;
    } catch (error) {
      const { name } = error as Error;
      this.#hasGap ||= isOfDns(question);
      // A DOMException's code is a number that says less than its name.
      const { code } = error as { code?: unknown };
      this.#close(
        question,
        name === 'TimeoutError' ? 'timeout' : 'failed',
        typeof code === 'string' ? code : name,
      );
      return undefined;
    }
  }

  /** Adds what nobody had to be asked for. */
  note(source: EvidenceSource, outcome: Evidence['outcome'], detail: string): void {
    this.#kept.push({ source, outcome, detail: printable(detail, 500), durationMs: 0 });
  }

  /** Everything so far; what is still being asked was not waited for. */
  get evidence(): Evidence[] {
    const open = [...this.#open].map(([{ source, about }, start]): Evidence => {
      return { source, outcome: 'timeout', detail: printable(about, 500), durationMs: since(start) };
    });
    return [...this.#kept, ...open];
  }

  /** Name servers did not answer everything. */
  get isIncomplete(): boolean {
    return this.#hasGap || [...this.#open.keys()].some(isOfDns);
  }

  #close(question: Question, outcome: Evidence['outcome'], answer: string | undefined): void {
    const { source, about } = question;
    const detail = answer === undefined ? about : `${about}: ${answer}`;
    this.#kept.push({
      source,
      outcome,
      detail: printable(detail, 500),
      durationMs: since(this.#open.get(question) ?? performance.now()),
    });
    this.#open.delete(question);
  }
}

const dnsSources: readonly EvidenceSource[] = ['mx', 'srv', 'spf', 'autodiscover'];
const isOfDns = ({ source, ofDns = dnsSources.includes(source) }: Question): boolean => ofDns;

const since = (start: number): number => Math.max(0, Math.round(performance.now() - start));

export const list = (entries: readonly string[]): string | undefined =>
  entries.length === 0 ? undefined : entries.join(', ');
