import { entities } from './entities.ts';
import { Composing, fromOf, readBytes, toOf, type TextReading } from './reading.ts';

/**
 * Matches percent-encoding (RFC 3986 section 2.1), escapes of JSON and programming languages with any number of
 * backslashes (as in JSON within JSON), character references of HTML and XML, and terminal colours (ECMA-48).
 */
const escape = new RegExp(
  [
    '(?:%[0-9a-f]{2})+',
    '%u[0-9a-f]{4}',
    String.raw`(?:\\{1,15}x[0-9a-f]{2})+`,
    String.raw`(?:\\{1,15}[0-3][0-7]{2})+`,
    String.raw`\\{1,15}u(?:[0-9a-f]{4}|\{[0-9a-f]{1,6}\})`,
    String.raw`\\{1,15}[nrtbf]`,
    '&#(?:x0{0,8}[0-9a-f]{1,6}|0{0,8}[0-9]{1,7});?',
    '&[a-z][a-z0-9]{1,11};',
    // eslint-disable-next-line no-control-regex -- that is what begins a colour
    /\u001b(?:\[[0-?]{0,20}[ -/]{0,5}[@-~]|[@-_])/.source,
  ].join('|'),
  'gi',
);

/**
 * Matches quoted-printable (RFC 2045 section 6.7) with soft line breaks, and the delimiters between adjacent encoded
 * words in mail headers (RFC 2047).
 */
const quoted = /(?:=[0-9a-f]{2})+|=\s+|\?=\s+=\?[\w-]{1,40}\?[bq]\?/gi;

/** Decodes one layer of escapes; returns undefined if there are none. */
export const unescaped = (reading: TextReading): TextReading | undefined =>
  // eslint-disable-next-line no-control-regex -- as above
  /[%\\&\u001b]/.test(reading.text) ? replaced(reading, escape, valueOf) : undefined;

export const unquoted = (reading: TextReading): TextReading | undefined =>
  reading.text.includes('=')
    ? replaced(reading, quoted, (text) =>
        /^=[0-9a-f]/i.test(text) ? bytesIn(text, /[0-9a-f]{2}/gi, 16) : '',
      )
    : undefined;

/** Replaces matches by what they encode. @param value decodes a match to text or bytes; undefined keeps it as it is. */
function replaced(
  reading: TextReading,
  pattern: RegExp,
  value: (match: string) => string | Uint8Array | undefined,
): TextReading | undefined {
  let composing: Composing | undefined;
  let done = 0;
  for (const { 0: match, index } of reading.text.matchAll(pattern)) {
    const decoded = value(match);
    if (decoded === undefined) continue;
    composing ??= new Composing();
    composing.copy(reading, done, index);
    done = index + match.length;
    if (typeof decoded === 'string') {
      const [from, to] = [fromOf(reading, index), toOf(reading, done - 1)];
      for (const character of decoded) composing.add(character.codePointAt(0) ?? 0, from, to);
    } else addBytes(composing, reading, decoded, { start: index, end: done });
  }
  composing?.copy(reading, done, reading.text.length);
  return composing?.reading;
}

/** Adds decoded bytes, each of which was encoded in an equally long part of a text. */
function addBytes(
  composing: Composing,
  reading: TextReading,
  bytes: Uint8Array,
  { start, end }: { start: number; end: number },
): void {
  const size = (end - start) / bytes.length;
  const starts = Array.from(bytes, (_, index) => start + Math.floor(index * size));
  const from = Int32Array.from(starts, (position) => fromOf(reading, position));
  const to = Int32Array.from(starts, (_, index) => toOf(reading, (starts[index + 1] ?? end) - 1));
  readBytes({ bytes, from, to, length: bytes.length }, composing);
}

const bytesIn = (text: string, pattern: RegExp, base: number): Uint8Array =>
  Uint8Array.from(text.match(pattern) ?? [], (digits) => parseInt(digits, base));

function valueOf(match: string): string | Uint8Array | undefined {
  const [first = '', second = ''] = match;
  if (first === '\u001b') return '';
  if (first === '%')
    return /^%u/i.test(match)
      ? String.fromCharCode(parseInt(match.slice(2), 16))
      : bytesIn(match, /[0-9a-f]{2}/gi, 16);
  if (first === '&')
    return second === '#' ? numbered(match.slice(2)) : entities.get(match.slice(1, -1).toLowerCase());
  const rest = match.replace(/^\\+/, '');
  if (/^u/i.test(rest)) return characterOf(parseInt(rest.replaceAll(/[u{}]/gi, ''), 16));
  if (/^x/i.test(rest)) return bytesIn(match, /(?<=x)[0-9a-f]{2}/gi, 16);
  if (/^[0-3]/.test(rest)) return bytesIn(match, /[0-3][0-7]{2}/g, 8);
  return ' ';
}

function numbered(text: string): string {
  const digits = text.replace(/;$/, '');
  return characterOf(/^x/i.test(digits) ? parseInt(digits.slice(1), 16) : parseInt(digits, 10));
}

const characterOf = (code: number): string => (code > 0x10ffff ? '' : String.fromCodePoint(code));
