import { printable } from '../printable.ts';
import { hidden, withoutSignIns } from '../unknown-secrets/index.ts';
import type { Digest } from './fingerprints.ts';
import { folded, type Folding } from './fold.ts';
import { Knowledge } from './knowledge.ts';
import { fromOf, toOf, type TextReading } from './reading.ts';
import { forEachReading, patience, patienceFor } from './readings.ts';

/**
 * Maximum number of secrets in each of two generations. When the younger one is full, the older one is dropped. Users
 * never enter that many secrets.
 */
const mostSecrets = 400;
/** Maximum length of a secret in characters. Longer ones are recognised by their beginning. */
const longest = 10_000;
/**
 * Length in characters below which a secret is searched for only in plain text, because it occurs by chance in decoded
 * noise.
 */
const fewest = 4;
/** Maximum nesting depth of data to search, greater than that of any of this program's data. */
const deepest = 60;

export interface RedactionOptions {
  readonly digest: Digest;
  /** Returns this program's own texts, folded. Their words count as common words. */
  readonly ownWords?: () => string;
}

interface SearchResult {
  /** Start and end positions of the secrets in the text. */
  readonly spans: [number, number][];
  /** Whether the text contains a short or common secret as a separate word, or could not be searched completely. */
  isTelling: boolean;
}

/**
 * Recognises every secret given to the program and removes it from the program's output, in any encoding in which
 * servers or other programs repeat it.
 *
 * A secret that does not occur by chance is masked wherever it, or a large part of it, appears. A short secret or a
 * common word is not: masking a word that readers can guess from its sentence would reveal it, and many of the
 * program's own words would be masked. Instead, an external text that contains it as a separate word is omitted as a
 * whole.
 */
export class Redaction {
  readonly #digest: Digest;
  readonly #ownWords: () => string;
  // Public words, as given (`#said`) and folded (`#open`).
  readonly #said = new Set<string>();
  readonly #open = new Set<string>();
  #young: Knowledge;
  #old: Knowledge;

  constructor({ digest, ownWords = () => '' }: RedactionOptions) {
    this.#digest = digest;
    this.#ownWords = ownWords;
    [this.#young, this.#old] = [new Knowledge(digest), new Knowledge(digest)];
  }

  /** Adds a secret, to be removed from all texts from now on. */
  learn(secret: string): void {
    if (this.#young.size >= mostSecrets)
      [this.#old, this.#young] = [this.#young, new Knowledge(this.#digest)];
    this.#young.learn(secret.slice(0, longest), (part) => this.#standsOpen(part));
  }

  /**
   * Adds words that the user has made public, such as the address. Showing them reveals nothing, even if a password
   * contains them.
   */
  open(words: Iterable<string>): void {
    for (const word of words) {
      if (this.#said.has(word)) continue;
      this.#said.add(word);
      const bare = folded(word);
      if (bare === '') continue;
      this.#open.add(bare);
      for (const knowledge of [this.#young, this.#old]) knowledge.open(word);
    }
  }

  /** Forgets all public words. */
  forgetOpen(): void {
    this.#said.clear();
    this.#open.clear();
  }

  /** Returns whether an external text contains a secret. */
  tells(text: string): boolean {
    if (this.#open.has(folded(text))) return false;
    const { spans, isTelling } = this.#search(text, true);
    return spans.length > 0 || isTelling;
  }

  /** Makes an external text safe to display, removes its secrets, and shortens it to the limit in characters. */
  words(text: string, limit: number): string {
    // The text is shortened only after the search, because a cut-off secret would not be recognised.
    const clean = printable(text, text.length);
    if (this.#open.has(folded(clean))) return printable(clean, limit);
    const redacted = withoutSignIns(this.text(clean));
    return this.#search(redacted, true).isTelling ? hidden : printable(redacted, limit);
  }

  /** Masks the secrets in a text, except those that are short or common words. */
  text(text: string): string {
    return this.#text(text, { left: patience });
  }

  #text(text: string, budget: { left: number }): string {
    const { spans, isTelling } = this.#search(text, false, budget);
    if (isTelling) return hidden;
    if (spans.length === 0) return text;
    let done = 0;
    const kept: string[] = [];
    for (const [from, to] of merged(spans.map((span) => wordAround(text, span)))) {
      kept.push(text.slice(done, from));
      done = to;
    }
    return [...kept, text.slice(done)].join(hidden);
  }

  /** Masks secrets in all strings, property names and numbers of plain data. */
  data<Value>(value: Value): Value {
    const budget = { left: patience };
    const clean = (one: unknown, depth: number): unknown => {
      if (typeof one === 'string') return this.#text(one, budget);
      if (typeof one === 'number') return this.#text(`${one}`, budget) === `${one}` ? one : 0;
      if (typeof one !== 'object' || one === null) return one;
      if (depth > deepest) return undefined;
      if (Array.isArray(one)) return one.map((each) => clean(each, depth + 1));
      const members = Object.entries(one);
      return Object.fromEntries(
        members.map(([name, each]) => [this.#text(name, budget), clean(each, depth + 1)]),
      );
    };
    return clean(value, 0) as Value;
  }

  #standsOpen(part: string): boolean {
    return this.#ownWords().includes(part) || [...this.#open].some((word) => word.includes(part));
  }

  #search(text: string, alsoOrdinary: boolean, budget = { left: patience }): SearchResult {
    const known = [this.#young, this.#old];
    const shortest = Math.min(
      ...known.map(({ pieces, ordinary }) =>
        Math.min(pieces.shortest, alsoOrdinary ? ordinary.shortest : Infinity),
      ),
    );
    const result: SearchResult = { spans: [], isTelling: false };
    if (text.length < shortest / 2) return result;
    budget.left = Math.max(0, budget.left) + patienceFor(text.length);
    const isAll = forEachReading(text, shortest, budget, (folding, reading, isPlain) => {
      for (const { pieces, ordinary } of known) {
        pieces.find(folding, (start, length) => result.spans.push(spanOf(folding, start, length, reading)));
        if (!alsoOrdinary || result.isTelling) continue;
        ordinary.find(folding, (start, length) => {
          const isPlainText = isPlain && reading !== undefined;
          result.isTelling ||= isPlainText ? isWord(reading.text, folding, start, length) : length >= fewest;
        });
      }
    });
    if (!isAll) result.isTelling = true;
    return result;
  }
}

function spanOf(
  { from, to }: Folding,
  start: number,
  length: number,
  reading?: TextReading,
): [number, number] {
  const [begin, end] = [from[start] ?? 0, to[start + length - 1] ?? 0];
  return reading ? [fromOf(reading, begin), toOf(reading, end - 1)] : [begin, end];
}

const letter = /[\p{L}\p{N}]/u;
const joint = /[.@_+-]/;

/** Returns whether a match is a separate word, not part of a longer word, an address or a dotted name. */
function isWord(text: string, folding: Folding, start: number, length: number): boolean {
  const [from, to] = spanOf(folding, start, length);
  // The password in a URL counts as a separate word (RFC 3986 section 3.2.1).
  if (text[from - 1] === ':' && text[to] === '@') return true;
  const continuesWord = (index: number, step: number): boolean => {
    const character = text[index] ?? '';
    return letter.test(character) || (joint.test(character) && letter.test(text[index + step] ?? ''));
  };
  return !continuesWord(from - 1, -1) && !continuesWord(to, 1);
}

/** Extends a match to the surrounding word, which may contain the rest of the secret or of its encoding. */
function wordAround(text: string, [from, to]: [number, number]): [number, number] {
  let [start, end] = [from, to];
  while (start > 0 && !border.test(text[start - 1] ?? ' ')) start -= 1;
  while (end < text.length && !border.test(text[end] ?? ' ')) end += 1;
  return [start, end];
}

const border = /[\s\p{Cc}"'`,;<>(){}[\]&=:|?•]/u;

function merged(spans: [number, number][]): [number, number][] {
  const all: [number, number][] = [];
  for (const [from, to] of spans.sort(([a], [b]) => a - b)) {
    const last = all.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else all.push([from, to]);
  }
  return all;
}
