import type { Address, Evidence, EvidenceSource } from '../../shared/model/index.ts';
import { printable } from '../../shared/printable.ts';
import type { MailDns } from '../net/index.ts';
import type { FetchText } from './https.ts';
import type { Reach } from './types.ts';

/** The context of one discovery, with the log of its results. */
export interface DiscoverySearch {
  readonly address: Address;
  /** In ASCII (IDNA), as DNS requires. */
  readonly domain: string;
  /** The registrable domain that the address's domain belongs to, e.g. `firma.de` for `karriere.firma.de`. */
  readonly company: string;
  readonly dns: MailDns;
  readonly fetchText: FetchText;
  readonly reach: Reach | undefined;
  /** Base URL of the ISPDB; `false` if it must not be queried. */
  readonly ispdb: string | false;
  readonly signal: AbortSignal;
  readonly log: EvidenceLog;
}

interface Question {
  readonly source: EvidenceSource;
  /** Set for a DNS query, because its failure leaves the result incomplete. */
  readonly ofDns?: boolean;
  /** What was queried, e.g. a name or a URL. */
  readonly about: string;
}

/** Records each query with its outcome and duration. */
export class EvidenceLog {
  readonly #kept: Evidence[] = [];
  readonly #open = new Map<Question, number>();
  #hasGap = false;
  /** Set if an autoconfig file lists servers, but none of them with encryption. */
  namesPlainOnly = false;

  /** Queries one source and records the answer. A failure is recorded as evidence and not thrown. */
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
      // The numeric code of a DOMException is less informative than its name.
      const { code } = error as { code?: unknown };
      this.#close(
        question,
        name === 'TimeoutError' ? 'timeout' : 'failed',
        typeof code === 'string' ? code : name,
      );
      return undefined;
    }
  }

  /** Adds evidence that needed no query. */
  note(source: EvidenceSource, outcome: Evidence['outcome'], detail: string): void {
    this.#kept.push({ source, outcome, detail: printable(detail, 500), durationMs: 0 });
  }

  /** The evidence so far. Queries that are still running count as timed out. */
  get evidence(): Evidence[] {
    const open = [...this.#open].map(([{ source, about }, start]): Evidence => {
      return { source, outcome: 'timeout', detail: printable(about, 500), durationMs: since(start) };
    });
    return [...this.#kept, ...open];
  }

  /** Whether a name server failed to answer a query. */
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
