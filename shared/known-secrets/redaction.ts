import { printable } from '../printable.ts';
import { hidden, withoutSignIns } from '../unknown-secrets/index.ts';
import type { Digest } from './fingerprints.ts';
import { folded, type Folding } from './fold.ts';
import { Knowledge } from './knowledge.ts';
import { fromOf, toOf, type Reading } from './reading.ts';
import { lookThrough, patience, patienceFor } from './readings.ts';

/** Secrets of a generation: the older of two is forgotten when the younger is full. Nobody types that many. */
const mostSecrets = 400;
/** Characters. Nothing longer is taken as a secret; what is told of it is looked for by its beginning. */
const longest = 10_000;
/** Characters. Fewer are in anything that could be something encoded; they are looked for in plain text only. */
const fewest = 4;
/** No data of ours is as deep. */
const deepest = 60;

export interface RedactionOptions {
  readonly digest: Digest;
  /** Our own words, folded: what stands in them is an ordinary word. */
  readonly ownWords?: () => string;
}

interface Seen {
  /** In the text, from and to. */
  readonly spans: [number, number][];
  /** An ordinary word that is a secret stands in it as a word of its own, or it is too deep to be looked through. */
  isTelling: boolean;
}

/**
 * Knows every secret that was handed to the program, and keeps it out of what the program says, in whatever encoding
 * others repeat it.
 *
 * A secret that no text has by chance is replaced wherever it or a greater part of it stands. One that is short, or an
 * ordinary word, is not: dots in a sentence that anybody can complete would tell it, and half of the program's own words
 * would be gone. Instead a text from outside in which it stands as a word of its own is left out as a whole.
 */
export class Redaction {
  readonly #digest: Digest;
  readonly #ownWords: () => string;
  /** What was said openly, as it was said, and folded. */
  readonly #said = new Set<string>();
  readonly #open = new Set<string>();
  #young: Knowledge;
  #old: Knowledge;

  constructor({ digest, ownWords = () => '' }: RedactionOptions) {
    this.#digest = digest;
    this.#ownWords = ownWords;
    [this.#young, this.#old] = [new Knowledge(digest), new Knowledge(digest)];
  }

  /** Keeps a secret out of everything from now on. */
  learn(secret: string): void {
    if (this.#young.size >= mostSecrets)
      [this.#old, this.#young] = [this.#young, new Knowledge(this.#digest)];
    this.#young.learn(secret.slice(0, longest), (part) => this.#standsOpen(part));
  }

  /** The user has said this where everybody may see it, such as the address: it tells nothing, whatever the password is. */
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

  /** Nothing is left of what was said openly. */
  forgetOpen(): void {
    this.#said.clear();
    this.#open.clear();
  }

  /** Whether a text from outside tells a secret, whatever it says beside that. */
  tells(text: string): boolean {
    if (this.#open.has(folded(text))) return false;
    const { spans, isTelling } = this.#look(text, true);
    return spans.length > 0 || isTelling;
  }

  /** A text from outside, harmless to show, without secrets and not longer than the limit, in characters. */
  words(text: string, limit: number): string {
    // Printable first, and cut last: half of a secret is too much.
    const clean = printable(text, text.length);
    if (this.#open.has(folded(clean))) return printable(clean, limit);
    const told = withoutSignIns(this.text(clean));
    return this.#look(told, true).isTelling ? hidden : printable(told, limit);
  }

  /** A text of any origin without the secrets that no text has by chance. */
  text(text: string): string {
    return this.#text(text, { left: patience });
  }

  #text(text: string, patient: { left: number }): string {
    const { spans, isTelling } = this.#look(text, false, patient);
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

  /** The same for all texts, names and numbers in plain data. */
  data<Value>(value: Value): Value {
    const patient = { left: patience };
    const clean = (one: unknown, depth: number): unknown => {
      if (typeof one === 'string') return this.#text(one, patient);
      if (typeof one === 'number') return this.#text(`${one}`, patient) === `${one}` ? one : 0;
      if (typeof one !== 'object' || one === null) return one;
      if (depth > deepest) return undefined;
      if (Array.isArray(one)) return one.map((each) => clean(each, depth + 1));
      const members = Object.entries(one);
      return Object.fromEntries(
        members.map(([name, each]) => [this.#text(name, patient), clean(each, depth + 1)]),
      );
    };
    return clean(value, 0) as Value;
  }

  #standsOpen(part: string): boolean {
    return this.#ownWords().includes(part) || [...this.#open].some((word) => word.includes(part));
  }

  #look(text: string, alsoOrdinary: boolean, patient = { left: patience }): Seen {
    const known = [this.#young, this.#old];
    const shortest = Math.min(
      ...known.map(({ pieces, ordinary }) =>
        Math.min(pieces.shortest, alsoOrdinary ? ordinary.shortest : Infinity),
      ),
    );
    const seen: Seen = { spans: [], isTelling: false };
    if (text.length < shortest / 2) return seen;
    patient.left = Math.max(0, patient.left) + patienceFor(text.length);
    const isAll = lookThrough(text, shortest, patient, (folding, reading, isPlain) => {
      for (const { pieces, ordinary } of known) {
        pieces.find(folding, (start, length) => seen.spans.push(spanOf(folding, start, length, reading)));
        if (!alsoOrdinary || seen.isTelling) continue;
        ordinary.find(folding, (start, length) => {
          const isPlainText = isPlain && reading !== undefined;
          seen.isTelling ||= isPlainText ? isWord(reading.text, folding, start, length) : length >= fewest;
        });
      }
    });
    if (!isAll) seen.isTelling = true;
    return seen;
  }
}

function spanOf({ from, to }: Folding, start: number, length: number, reading?: Reading): [number, number] {
  const [begin, end] = [from[start] ?? 0, to[start + length - 1] ?? 0];
  return reading ? [fromOf(reading, begin), toOf(reading, end - 1)] : [begin, end];
}

const letter = /[\p{L}\p{N}]/u;
const joint = /[.@_+-]/;

/** Whether what stands there is a word of its own: no part of a longer one, of an address, or of a name with dots. */
function isWord(text: string, folding: Folding, start: number, length: number): boolean {
  const [from, to] = spanOf(folding, start, length);
  // Between these it is the password of a URL (RFC 3986 section 3.2.1).
  if (text[from - 1] === ':' && text[to] === '@') return true;
  const goesOn = (place: number, step: number): boolean => {
    const sign = text[place] ?? '';
    return letter.test(sign) || (joint.test(sign) && letter.test(text[place + step] ?? ''));
  };
  return !goesOn(from - 1, -1) && !goesOn(to, 1);
}

/** What stands around a part of a secret may be another part of it, or the encoding's rest. */
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
