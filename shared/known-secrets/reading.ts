/** A text, or a text decoded from it, with the position of each code unit in the original text. */
export interface TextReading {
  readonly text: string;
  /** Start and end positions in the original text; absent for the original text itself. */
  readonly positions?: { readonly from: Int32Array; readonly to: Int32Array };
}

/** Returns the position in the original text at which the code unit at this place starts. */
export const fromOf = ({ positions }: TextReading, index: number): number =>
  positions ? (positions.from[index] ?? 0) : index;
/** Returns the position in the original text at which the code unit at this place ends. */
export const toOf = ({ positions }: TextReading, index: number): number =>
  positions ? (positions.to[index] ?? 0) : index + 1;

/** Receives characters with their original positions. */
export interface Taking {
  add(code: number, from: number, to: number): void;
}

/** Builds a text reading character by character. */
export class Composing implements Taking {
  readonly #parts: string[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];

  add(code: number, from: number, to: number): void {
    this.#parts.push(String.fromCodePoint(code));
    for (let units = code > 0xffff ? 2 : 1; units > 0; units -= 1) {
      this.#from.push(from);
      this.#to.push(to);
    }
  }

  /** Appends a part of another reading unchanged. */
  copy(reading: TextReading, start: number, end: number): void {
    this.#parts.push(reading.text.slice(start, end));
    for (let index = start; index < end; index += 1) {
      this.#from.push(fromOf(reading, index));
      this.#to.push(toOf(reading, index));
    }
  }

  get reading(): TextReading {
    return {
      text: this.#parts.join(''),
      positions: { from: Int32Array.from(this.#from), to: Int32Array.from(this.#to) },
    };
  }
}

/** Decoded bytes with their positions in the original text. */
export interface Bytes {
  readonly bytes: Uint8Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  length: number;
}

/** Returns whether a byte is a control character that texts do not contain. 0 and 1 occur in SASL messages. */
const isControl = (byte: number): boolean =>
  (byte < 32 && byte > 1 && byte !== 9 && byte !== 10 && byte !== 13) || byte === 127;

/**
 * Decodes bytes as UTF-8, and invalid ones as Latin-1. This also works for ASCII text in UTF-16, in which a zero byte
 * accompanies each character.
 *
 * @param least minimum length of a part in bytes.
 *
 * @returns the parts that look like text.
 */
export function readBytes(
  { bytes, from, to, length }: Bytes,
  taking: Taking,
  least = length,
): [number, number][] {
  const texts: [number, number][] = [];
  let start = 0;
  const stop = (end: number) => {
    if (end - start >= least) texts.push([start, end]);
    start = end + 1;
  };
  for (let index = 0; index < length; index += 1) {
    const byte = bytes[index] ?? 0;
    const size = byte < 0xc2 ? 1 : sizeAt(bytes, index, length);
    if (size === 1) {
      if (byte > 127 || isControl(byte)) stop(index);
      taking.add(byte, from[index] ?? 0, to[index] ?? 0);
    } else {
      taking.add(characterIn(bytes, index, size), from[index] ?? 0, to[index + size - 1] ?? 0);
      index += size - 1;
    }
  }
  stop(length);
  return texts;
}

export const partOf = ({ bytes, from, to }: Bytes, start: number, end: number): Bytes => ({
  bytes: bytes.subarray(start, end),
  from: from.subarray(start, end),
  to: to.subarray(start, end),
  length: end - start,
});

/** Returns the length of the UTF-8 character (RFC 3629 section 3) that starts here; 1 for an invalid byte. */
function sizeAt(bytes: Uint8Array, index: number, length: number): number {
  const first = bytes[index] ?? 0;
  const size = first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 1;
  if (index + size > length) return 1;
  for (let step = 1; step < size; step += 1) if (((bytes[index + step] ?? 0) & 0xc0) !== 0x80) return 1;
  return size === 4 && characterIn(bytes, index, 4) > 0x10ffff ? 1 : size;
}

function characterIn(bytes: Uint8Array, index: number, size: number): number {
  let code = (bytes[index] ?? 0) & (0xff >> (size + 1));
  for (let step = 1; step < size; step += 1) code = (code << 6) | ((bytes[index + step] ?? 0) & 0x3f);
  return code;
}
