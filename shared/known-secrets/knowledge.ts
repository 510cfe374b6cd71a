import { Fingerprints, type Digest } from './fingerprints.ts';
import { folded, textOf, unitsOf } from './fold.ts';
import { unescaped, unquoted } from './escapes.ts';
import type { Reading } from './reading.ts';

/** Characters. Shorter ones occur in texts that are about something else. */
const shortest = 8;
/** Characters of the pieces: the largest that is no more than two thirds of a secret, or so. */
const pieceSizes = [16, 12, 10, 8];
/** Characters from which on a piece at every eighth place is enough: a token of which a whole word is told. */
const long = 256;
/** Characters up to which a secret may have been made of words. */
const longestOfWords = 64;

/** Words that stand open, folded, so that to find them says nothing. */
export type StandsOpen = (folded: string) => boolean;

/** What is known of secrets, without the secrets. */
export class Knowledge {
  /** Pieces of secrets that occur nowhere by chance. */
  readonly pieces: Fingerprints;
  /** Short and ordinary ones, whole. */
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
    // Dots in the place of a word that anybody would write there would tell it.
    const telling = units.length > longestOfWords ? all : all.filter((piece) => !standsOpen(textOf(piece)));
    for (const piece of telling) this.pieces.add(piece);
    if (telling.length < all.length) this.pieces.add(units);
    this.#wholes.add(units);
  }

  /** A word that the user has said openly. What is part of it is no secret any more, or one that looks like no other. */
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
 * A secret as it comes out where a text is read: with signs of its own that look like escapes undone, and with what forms
 * and mail headers write for a blank. The first is the secret itself.
 */
function formsOf(secret: string): string[] {
  const blank = [secret, secret.replaceAll(' ', '+'), secret.replaceAll(' ', '_')];
  const forms = blank.flatMap((form) => [form, undone(form, unescaped), undone(form, unquoted)]);
  return [...new Map(forms.map((form) => [folded(form), form])).values()];
}

function undone(text: string, undo: (reading: Reading) => Reading | undefined): string {
  let current = text;
  for (let times = 0; times < 4; times += 1) current = undo({ text: current })?.text ?? current;
  return current;
}
