import { bothEnds, longestPaste } from '../model/index.ts';
import { fromJson } from './json.ts';

const names: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

const withoutEntities = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi,
    (whole, decimal, hex, name) => {
      if (typeof name === 'string') return names[name.toLowerCase()] ?? whole;
      const code = typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );

/** HTML elements that end a line, and elements within a line. Other text in angle brackets may be an address. */
const blocks =
  /<\/?(?:p|div|br|hr|tr|td|th|table|tbody|ul|ol|li|dl|dt|dd|pre|h[1-6]|html|body|head|title|section|article|blockquote|center|message|response|error|status|description|detail|text)\b[^<>]{0,500}>/gi;
const inline =
  /<\/?(?:span|b|i|u|strong|em|code|a|font|small|big|tt|samp|kbd|label|button|img|svg|path|sup|sub|o:p|wbr|meta|link)\b[^<>]{0,1000}>/gi;
const silent = /<(script|style)\b[^>]{0,500}>[^]{0,20000}?<\/\1>/gi;

const withoutTags = (text: string): string =>
  /<\/?[a-z][a-z0-9:]{0,12}\b[^<>@]{0,500}>/i.test(text)
    ? text
        .replace(silent, ' ')
        .replace(/<\?xml[^<>]{0,200}\?>/g, '')
        .replace(blocks, '\n')
        .replace(inline, '')
    : text;

/** Removes the box-drawing characters of a tree from the beginning of lines. */
const withoutBranches = (text: string): string => text.replace(/^[ \t]*[\u2500-\u257f]+[ \t]?/gm, '');

/**
 * Decodes `\n`, `\"` and `\u003c`, which appear when one program prints another's text. A Windows path keeps its
 * backslashes.
 */
const withoutEscapes = (text: string): string =>
  text.includes('\\')
    ? text
        .replace(/(?:\\r|\\n){1,4}(?=["'])/g, '')
        .replace(/\\u([\da-f]{4})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
        .replace(
          /(?<![A-Za-z]:[^\s"']{0,200}|\\)(?:\\r)?\\n|(?<![A-Za-z]:[^\s"']{0,200}|\\)\\r(?![a-z])/g,
          '\n',
        )
        .replace(/\\(["'/])/g, '$1')
    : text;

/**
 * Removes the `> ` of a quoted message if nearly every line has it. In curl's output, `>` and `<` alternate, so they
 * stay.
 */
function withoutQuotes(text: string): string {
  let lines = text.split('\n');
  for (let depth = 0; depth < 10; depth += 1) {
    const written = lines.filter((line) => line.trim() !== '');
    const quoted = written.filter((line) => line.startsWith('>'));
    if (quoted.length === 0 || quoted.length < written.length * 0.9) break;
    lines = lines.map((line) => line.replace(/^> ?/, ''));
  }
  return lines.join('\n');
}

/** Converts each row of a two-column Markdown table into a name and its value. */
const withoutTables = (text: string): string =>
  text.replace(
    /^[ \t]{0,8}\|[ \t]{0,40}([^|\n]{1,60}?)[ \t]{0,40}\|[ \t]{0,40}([^|\n]{1,4000}?)[ \t]{0,40}\|[ \t]*$/gm,
    '$1: $2',
  );

/** Decodes the soft line breaks and escaped characters of quoted-printable (RFC 2045 section 6.7). */
const withoutSoftBreaks = (text: string): string =>
  /^.{60,75}=\n/m.test(text) && /=(?:3D|20|C3|E2)/.test(text)
    ? text
        .replace(/=\n/g, '')
        .replace(/=(20|22|27|2C|3A|3C|3D|3E|0A)/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;

/** Restores the spaces in replies, which qmail replaces with underscores: `Remote_host_said:_550_no`. */
const withBlanks = (text: string): string =>
  text.replace(/\S{1,200}_(?:said|message|reason|error)[._]{0,2}:?\/?[^\s]{0,8000}/g, (word) =>
    word.split('_').length > 4 ? word.replaceAll('_', ' ') : word,
  );

/**
 * Moves a reply's code to the front. PHPMailer puts it after the text: `Detail: no SMTP code: 550 Additional SMTP info:
 * 5.7.1`.
 */
const withCodeFirst = (text: string): string =>
  text.replace(
    /\bDetail: ([^\n]{3,600}?) SMTP code: ([45]\d\d)\b(?: Additional SMTP info: ([245]\.\d{1,3}\.\d{1,3})\b)?[ \t]*/g,
    (_, words: string, code: string, enhanced: string | undefined) =>
      `\n${code} ${enhanced === undefined || words.startsWith(enhanced) ? '' : `${enhanced} `}${words}\n`,
  );

/**
 * The names that Rust's lettre prints instead of the digits of a reply code, by their meaning (RFC 5321 section 4.2.1).
 */
const severities = [
  'PositiveCompletion',
  'PositiveIntermediate',
  'TransientNegativeCompletion',
  'PermanentNegativeCompletion',
];
const categories = ['Syntax', 'Information', 'Connections', 'Unspecified3', 'Unspecified4', 'MailSystem'];
const details = ['Zero', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];
const withCodeInDigits = (text: string): string =>
  text.replace(
    /\bCode \{\s{0,9}severity: (\w{1,40}),\s{0,9}category: (\w{1,40}),\s{0,9}detail: (\w{1,10}),?\s{0,9}\}/g,
    (whole, severity: string, category: string, detail: string) => {
      const digits = [
        severities.indexOf(severity) + 2,
        categories.indexOf(category),
        details.indexOf(detail),
      ];
      return digits.some((digit, index) => digit < (index === 0 ? 2 : 0))
        ? whole
        : `\n${digits.join('')} ${whole}\n`;
    },
  );

/** Removes mentions of an earlier error, such as "instead of the old …", because it no longer occurs. */
const withoutPast = (text: string): string =>
  text.replace(
    /(?<!\p{L})(?:instead of the (?:old|previous|former|earlier)|statt (?:wie )?(?:bisher|vorher|früher)|au lieu de l[’']ancien\p{L}*)(?!\p{L})[^\n]{0,400}/giu,
    '',
  );

/** Returns the lines of a pasted text in readable form: without markup, escapes, quoting and colours. */
export function plainLines(paste: string): string[] {
  const text = bothEnds(paste, longestPaste)
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    // eslint-disable-next-line no-control-regex -- ANSI colours (ECMA-48)
    .replace(/\u001b\[[0-?]*[ -/]*[@-~]/g, '')
    // eslint-disable-next-line no-control-regex -- control characters and invisible ones say nothing
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, ' ');
  const readable = fromJson(withoutTables(withoutSoftBreaks(withoutQuotes(withoutBranches(text)))));
  const plain = withoutEscapes(withoutEntities(withoutEntities(withBlanks(withoutTags(readable)))));
  return withoutQuotes(withoutPast(withCodeInDigits(withCodeFirst(plain)))).split('\n');
}
