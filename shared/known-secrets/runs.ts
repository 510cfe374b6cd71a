import { seam, type Folding } from './fold.ts';
import { Composing, fromOf, partOf, readBytes, toOf, type Bytes, type TextReading } from './reading.ts';

const values = (digits: readonly string[]): Int8Array => {
  const list = new Int8Array(128).fill(-1);
  for (const [value, characters] of digits.entries())
    for (const character of characters) list[character.charCodeAt(0)] = value;
  return list;
};

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

interface Code {
  readonly digits: Int8Array;
  readonly bits: 4 | 6;
  /** Characters allowed between digits, in addition to spaces. */
  readonly between: ReadonlySet<number>;
}

const codes: readonly Code[] = [
  // Base64 and Base64url (RFC 4648 sections 4 and 5).
  { digits: values([...Array.from(alphabet), '+-', '/_']), bits: 6, between: new Set() },
  {
    digits: values([...Array.from('0123456789'), 'aA', 'bB', 'cC', 'dD', 'eE', 'fF']),
    bits: 4,
    between: new Set(Array.from(':,-', (sign) => sign.charCodeAt(0))),
  },
];

/**
 * Decodes runs of letters and digits as Base64 and hexadecimal. Most results are noise, since almost any text is valid
 * Base64. A run may start in the middle of an encoded text, so every possible byte alignment is tried.
 *
 * @param shortest minimum length of a result in bytes.
 * @param folding receives each result; reused for the next one.
 * @param done is called after each result, with the parts that look like text and may be decoded further.
 */
export function decodeRuns(
  reading: TextReading,
  shortest: number,
  folding: Folding,
  done: (texts: TextReading | undefined) => boolean,
): boolean {
  return codes.every((code) => {
    const runs = runsIn(reading.text, code, Math.ceil((shortest * 8) / code.bits));
    if (runs.length === 0) return true;
    const digits = digitsOf(reading, code, runs);
    const size = Math.ceil((longestOf(digits.runs) * code.bits) / 8);
    const output = {
      bytes: new Uint8Array(size),
      from: new Int32Array(size),
      to: new Int32Array(size),
      length: 0,
    };
    return (code.bits === 6 ? [0, 1, 2, 3] : [0, 1]).every((leftOut) => {
      folding.length = 0;
      return done(
        decoded(digits, leftOut, code.bits, { output, folding, least: Math.min(shortest, leastText) }),
      );
    });
  });
}

/**
 * Minimum length in bytes of a part that counts as text; noise hardly ever contains that many text characters in a row.
 */
const leastText = 8;

interface Run {
  readonly start: number;
  readonly end: number;
}

/** Returns the runs of at least `least` digits in a text. */
function runsIn(text: string, { digits, bits, between }: Code, least: number): Run[] {
  const runs: Run[] = [];
  let [start, count] = [0, 0];
  const stop = (end: number) => {
    if (count >= least) runs.push({ start, end });
    count = 0;
  };
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 128 && (digits[code] ?? -1) >= 0) {
      if (count === 0) start = index;
      count += 1;
    } else if (
      count > 0 &&
      (code > 32 || code === 0) &&
      !between.has(code) &&
      !(bits === 4 && isPrefix(text, index))
    )
      stop(index);
  }
  stop(text.length);
  return runs;
}

/** Returns whether a character is the x of a prefix, as in `0x4b`. */
const isPrefix = (text: string, index: number): boolean =>
  (text.charCodeAt(index) | 32) === 120 && text[index - 1] === '0';

/** The digits of all runs, concatenated. */
interface Digits {
  readonly values: Uint8Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The position of each run. */
  readonly runs: readonly Run[];
}

function digitsOf(reading: TextReading, { digits, bits }: Code, runs: readonly Run[]): Digits {
  const size = runs.reduce((sum, { start, end }) => sum + end - start, 0);
  const all = { values: new Uint8Array(size), from: new Int32Array(size), to: new Int32Array(size) };
  let length = 0;
  const digitRuns = runs.map(({ start, end }): Run => {
    const first = length;
    for (let index = start; index < end; index += 1) {
      const code = reading.text.charCodeAt(index);
      const value = code < 128 ? (digits[code] ?? -1) : -1;
      if (value >= 0) {
        all.values[length] = value;
        all.from[length] = fromOf(reading, index);
        all.to[length] = toOf(reading, index);
        length += 1;
      } else if (bits === 4 && length > first && isPrefix(reading.text, index)) length -= 1;
    }
    return { start: first, end: length };
  });
  return { ...all, runs: digitRuns };
}

const longestOf = (runs: readonly Run[]): number =>
  runs.reduce((longest, { start, end }) => Math.max(longest, end - start), 0);

function decoded(
  digits: Digits,
  leftOut: number,
  bits: 4 | 6,
  { output, folding, least }: { output: Bytes; folding: Folding; least: number },
): TextReading | undefined {
  let texts: Composing | undefined;
  for (const { start, end } of digits.runs) {
    decode(digits, { start: start + leftOut, end }, bits, output);
    for (const [from, to] of readBytes(output, folding, least)) {
      texts ??= new Composing();
      readBytes(partOf(output, from, to), texts);
      texts.add(seam, 0, 0);
    }
    folding.add(seam, 0, 0);
  }
  return texts?.reading;
}

function decode({ values: digits, from, to }: Digits, { start, end }: Run, bits: 4 | 6, output: Bytes): void {
  let [count, bitCount, buffer, first] = [0, 0, 0, start];
  for (let index = start; index < end; index += 1) {
    buffer = ((buffer << bits) | (digits[index] ?? 0)) & 0xffff;
    bitCount += bits;
    if (bitCount < 8) continue;
    bitCount -= 8;
    output.bytes[count] = (buffer >> bitCount) & 0xff;
    output.from[count] = from[first] ?? 0;
    output.to[count] = to[index] ?? 0;
    count += 1;
    // A digit may contribute bits to two bytes.
    first = bitCount > 0 ? index : index + 1;
  }
  output.length = count;
}
