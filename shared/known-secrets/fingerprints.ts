import { textOf, type Folding } from './fold.ts';

/** A one-way function that keeps its key to itself: from what it makes of a text, the text cannot be read. */
export type Digest = (text: string) => string;

/** Units of the beginning of a piece that are looked for first. */
const head = 8;

/** Odd, so that what stands further in front is not multiplied away. */
const [base, otherBase] = [0x2f0b_4f2b, 0x5bd1_e995];

const powerOf = (length: number): number =>
  Array.from({ length }).reduce<number>((power) => Math.imul(power, base), 1);

function hashOf(units: Uint16Array, start: number, end: number, by: number): number {
  let hash = 0;
  for (let place = start; place < end; place += 1) hash = (Math.imul(hash, by) + (units[place] ?? 0)) | 0;
  return hash;
}

/** The pieces that begin with as many units. */
class Group {
  readonly lengths = new Set<number>();
  readonly #size: number;
  readonly #power: number;
  /** Which numbers a beginning of a piece has come to (Bloom, 1970): too few bits to say what it was. */
  readonly #filter = new Uint32Array(1 << 13);

  constructor(size: number) {
    this.#size = size;
    this.#power = powerOf(size - 1);
  }

  add(units: Uint16Array): void {
    this.lengths.add(units.length);
    for (const by of [base, otherBase]) {
      const bit = hashOf(units, 0, this.#size, by) >>> 14;
      this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
  }

  /** Calls back for each place where a piece may begin (Karp and Rabin, 1987). */
  find(units: Uint16Array, length: number, found: (start: number) => void): void {
    const [size, power, filter] = [this.#size, this.#power, this.#filter];
    let hash = hashOf(units, 0, Math.min(size, length) - 1, base);
    for (let end = size; end <= length; end += 1) {
      hash = (Math.imul(hash, base) + (units[end - 1] ?? 0)) | 0;
      const bit = hash >>> 14;
      if (((filter[bit >>> 5] ?? 0) >>> (bit & 31)) & 1 && this.#mayBegin(units, end - size))
        found(end - size);
      hash = (hash - Math.imul(units[end - size] ?? 0, power)) | 0;
    }
  }

  #mayBegin(units: Uint16Array, start: number): boolean {
    const bit = hashOf(units, start, start + this.#size, otherBase) >>> 14;
    return (((this.#filter[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
  }
}

/** Pieces of secrets without the pieces: a digest of each, and a filter that says where a digest is worth its time. */
export class Fingerprints {
  readonly #digest: Digest;
  readonly #digests = new Set<string>();
  readonly #groups = new Map<number, Group>();
  #shortest = Infinity;

  constructor(digest: Digest) {
    this.#digest = digest;
  }

  get lengths(): number[] {
    return [...this.#groups.values()].flatMap(({ lengths }) => [...lengths]);
  }

  /** Units of the shortest piece; Infinity where there is none. */
  get shortest(): number {
    return this.#shortest;
  }

  add(units: Uint16Array): void {
    this.#shortest = Math.min(this.#shortest, units.length);
    const size = Math.min(head, units.length);
    const group = this.#groups.get(size) ?? new Group(size);
    this.#groups.set(size, group);
    group.add(units);
    this.#digests.add(this.#digest(textOf(units)));
  }

  has(units: Uint16Array): boolean {
    return this.#digests.has(this.#digest(textOf(units)));
  }

  /** @returns whether it was there. What is left of it in the filter costs a second look, no more. */
  remove(units: Uint16Array): boolean {
    return this.#digests.delete(this.#digest(textOf(units)));
  }

  /** Calls back for each place where a piece begins, with its length. */
  find(folding: Folding, found: (start: number, length: number) => void): void {
    for (const group of this.#groups.values())
      group.find(folding.units, folding.length, (start) => {
        for (const length of group.lengths)
          if (start + length <= folding.length && this.has(folding.part(start, length))) found(start, length);
      });
  }
}
