/** Separates unrelated parts of a folded text. A noncharacter in Unicode, so no secret contains it. */
export const seam = 0xffff;

/** Code points below this number are folded with a lookup table. */
const common = 256;

/** Returns the folded form of a character, via upper case so that ẞ and ss fold to the same. */
function foldOf(code: number): readonly number[] {
  const bare = String.fromCodePoint(code)
    .normalize('NFKD')
    .toUpperCase()
    .toLowerCase()
    // Backslashes are ignored, because JSON puts them before quotation marks, slashes and backslashes.
    .replaceAll(/[\p{C}\p{Z}\p{M}\\]/gu, '');
  return code === seam ? [seam] : Array.from({ length: bare.length }, (_, index) => bare.charCodeAt(index));
}

const several = -2;
const nothing = -1;
const table = Int16Array.from({ length: common }, (_, code) => {
  const folded = foldOf(code);
  return folded.length > 1 ? several : (folded[0] ?? nothing);
});
const others = new Map<number, readonly number[]>();

function knownFoldOf(code: number): readonly number[] {
  const known = others.get(code) ?? foldOf(code);
  others.set(code, known);
  return known;
}

/**
 * A text in the form that is searched for secrets: in lower case, and without spaces, control and invisible characters,
 * accents and backslashes. Keeps the original position of each code unit.
 */
export class Folding {
  units: Uint16Array;
  from: Int32Array;
  to: Int32Array;
  length = 0;

  constructor(capacity: number) {
    this.units = new Uint16Array(capacity);
    this.from = new Int32Array(capacity);
    this.to = new Int32Array(capacity);
  }

  /** Adds one character with its original position. */
  add(code: number, from: number, to: number): void {
    const folded = code < common ? (table[code] ?? nothing) : several;
    if (folded === nothing) return;
    if (folded === several) for (const unit of knownFoldOf(code)) this.#push(unit, from, to);
    else this.#push(folded, from, to);
  }

  #push(unit: number, from: number, to: number): void {
    if (this.length === this.units.length) this.#grow();
    this.units[this.length] = unit;
    this.from[this.length] = from;
    this.to[this.length] = to;
    this.length += 1;
  }

  #grow(): void {
    const size = this.units.length * 2 + 64;
    const [units, from, to] = [new Uint16Array(size), new Int32Array(size), new Int32Array(size)];
    units.set(this.units);
    from.set(this.from);
    to.set(this.to);
    [this.units, this.from, this.to] = [units, from, to];
  }

  part(start: number, length: number): Uint16Array {
    return this.units.subarray(start, start + length);
  }
}

/** Folds a text. @param folding receives the result; its previous content is replaced. */
export function fold(text: string, folding = new Folding(text.length + 8)): Folding {
  folding.length = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const codePoint = code < 0xd800 || code > 0xdbff ? code : (text.codePointAt(index) ?? code);
    folding.add(codePoint, index, index + (codePoint > 0xffff ? 2 : 1));
    if (codePoint > 0xffff) index += 1;
  }
  return folding;
}

export const unitsOf = (text: string): Uint16Array => {
  const folding = fold(text);
  return folding.part(0, folding.length);
};

export const textOf = (units: Uint16Array): string => {
  let text = '';
  for (const unit of units) text += String.fromCharCode(unit);
  return text;
};

export const folded = (text: string): string => textOf(unitsOf(text));
