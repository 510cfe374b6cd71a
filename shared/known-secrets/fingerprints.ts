import { textOf, type Folding } from './fold.ts';

/** A keyed one-way function, whose result does not reveal the text. */
export type Digest = (text: string) => string;

/** The maximum number of leading code units of a piece that the filter covers. */
const head = 8;

/** Bases of the two rolling hashes. Odd, so that multiplication modulo 2^32 does not lose the leading code units. */
const [base, otherBase] = [0x2f0b_4f2b, 0x5bd1_e995];

const powerOf = (length: number): number =>
  Array.from({ length }).reduce<number>((power) => Math.imul(power, base), 1);

function hashOf(units: Uint16Array, start: number, end: number, multiplier: number): number {
  let hash = 0;
  for (let index = start; index < end; index += 1)
    hash = (Math.imul(hash, multiplier) + (units[index] ?? 0)) | 0;
  return hash;
}

/** The pieces of secrets for which the filter covers a prefix of the same length. */
class Group {
  readonly lengths = new Set<number>();
  readonly #size: number;
  readonly #power: number;
  /** A Bloom filter (1970) of the prefixes, with too few bits to reveal them. */
  readonly #filter = new Uint32Array(1 << 13);

  constructor(size: number) {
    this.#size = size;
    this.#power = powerOf(size - 1);
  }

  add(units: Uint16Array): void {
    this.lengths.add(units.length);
    for (const multiplier of [base, otherBase]) {
      const bit = hashOf(units, 0, this.#size, multiplier) >>> 14;
      this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
  }

  /** Calls back for each position at which a piece may start, with a rolling hash (Karp and Rabin, 1987). */
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

/**
 * A set of pieces of secrets that does not store the pieces themselves, only their digests and a filter that makes most
 * digest computations unnecessary.
 */
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

  /** The length of the shortest piece in code units; Infinity if there is none. */
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

  /** @returns whether the piece was present. Its bits stay in the filter, which only costs time. */
  remove(units: Uint16Array): boolean {
    return this.#digests.delete(this.#digest(textOf(units)));
  }

  /** Calls back for each position at which a piece starts, with its length. */
  find(folding: Folding, found: (start: number, length: number) => void): void {
    for (const group of this.#groups.values())
      group.find(folding.units, folding.length, (start) => {
        for (const length of group.lengths)
          if (start + length <= folding.length && this.has(folding.part(start, length))) found(start, length);
      });
  }
}
