import { Fingerprints, type Digest } from './fingerprints.ts';
import { folded, textOf, unitsOf } from './fold.ts';
import { unescaped, unquoted } from './escapes.ts';
import type { TextReading } from './reading.ts';

/** Minimum length in characters of a secret that does not occur in unrelated texts by chance. */
const shortest = 8;
/** Possible sizes of pieces in characters. The largest one of up to about two thirds of the secret's length is used. */
const pieceSizes = [16, 12, 10, 8];
/**
 * Length in characters above which pieces are taken only at every eighth position of a secret, which still detects any
 * longer part of a token.
 */
const long = 256;
/** Length in characters above which a secret is assumed not to consist of words. */
const longestOfWords = 64;

/** Returns whether a folded word is public, so displaying it reveals nothing. */
export type StandsOpen = (folded: string) => boolean;

/** What is stored about secrets in order to recognise them, without the secrets themselves. */
export class Knowledge {
  /** Pieces of secrets that do not occur by chance. */
  readonly pieces: Fingerprints;
  /** Entire secrets that are short or common words. */
  readonly ordinary: Fingerprints;
  readonly #wholes: Fingerprints;
  #size = 0;

  constructor(digest: Digest) {
    [this.pieces, this.ordinary, this.#wholes] = [1, 2, 3].map(() => new Fingerprints(digest)) as [
      Fingerprints,
      Fingerprints,
      Fingerprints,
    ];
  }

  get size(): number {
    return this.#size;
  }

  learn(secret: string, standsOpen: StandsOpen): void {
    for (const [index, form] of formsOf(secret).entries()) {
      const units = unitsOf(form);
      if (units.length === 0 || (index > 0 && units.length < shortest)) continue;
      if (this.#wholes.has(units) || this.ordinary.has(units)) continue;
      this.#size += 1;
      if (units.length < shortest || standsOpen(textOf(units))) this.ordinary.add(units);
      else this.#learnPieces(units, standsOpen);
    }
  }

  #learnPieces(units: Uint16Array, standsOpen: StandsOpen): void {
    const all = piecesOf(units);
    // Masking a public word would reveal that it is part of the secret.
    const unpublished =
      units.length > longestOfWords ? all : all.filter((piece) => !standsOpen(textOf(piece)));
    for (const piece of unpublished) this.pieces.add(piece);
    if (unpublished.length < all.length) this.pieces.add(units);
    this.#wholes.add(units);
  }

  /** Records a word that the user has made public. From now on, secrets within it are treated as common words. */
  open(word: string): void {
    const units = unitsOf(word);
    for (const length of this.#wholes.lengths)
      for (const part of windows(units, length, 1)) if (this.#wholes.remove(part)) this.ordinary.add(part);
    for (const length of this.pieces.lengths)
      for (const part of windows(units, length, 1)) this.pieces.remove(part);
  }
}

function piecesOf(units: Uint16Array): Uint16Array[] {
  const size = pieceSizes.find((each) => each <= Math.max(shortest, units.length * 0.7)) ?? shortest;
  const pieces = windows(units, size, units.length > long ? 8 : 1);
  return [...pieces, units.subarray(units.length - size)];
}

const windows = (units: Uint16Array, size: number, step: number): Uint16Array[] =>
  Array.from({ length: Math.max(0, Math.floor((units.length - size) / step) + 1) }, (_, index) =>
    units.subarray(index * step, index * step + size),
  );

/**
 * Returns the forms in which a secret may appear after decoding a text: with parts that look like escapes decoded, and
 * with spaces as HTML forms (`+`) and mail headers (`_`) encode them. The first form is the secret itself.
 */
function formsOf(secret: string): string[] {
  const blank = [secret, secret.replaceAll(' ', '+'), secret.replaceAll(' ', '_')];
  const forms = blank.flatMap((form) => [form, undone(form, unescaped), undone(form, unquoted)]);
  return [...new Map(forms.map((form) => [folded(form), form])).values()];
}

function undone(text: string, undo: (reading: TextReading) => TextReading | undefined): string {
  let current = text;
  for (let times = 0; times < 4; times += 1) current = undo({ text: current })?.text ?? current;
  return current;
}
