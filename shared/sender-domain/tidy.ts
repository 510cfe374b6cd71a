import { isNoise, roleOf, typeOf } from './cells.ts';
import { looksLikeName } from './names.ts';

/** Placeholders that documentation pages use for the customer's domain. */
const placeholder =
  /(?<![\w-])(?:(?:your|my|ihre?|deine?|meine?|customer|kunden?)-?(?:domain|company|firma|unternehmen)|example|beispiel|domain)\.(?:com|de|tld|org|net|eu)(?![\w-]|\.\w)|[<{[]{1,2}\s*(?:your|ihre)?[ _-]?domain(?:name)?\s*[>}\]]{1,2}/gi;

/** Part of a long DKIM key that was wrapped onto a separate line. */
const keyPiece = /^\s*"?([a-z0-9+/]+={0,2})"?\)?\s*(?:\)\s*(?:;.*)?)?$/i;

const bits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Returns the length of an RSA key in characters, from its first bytes (X.690 section 8.1.3); undefined for other
 * texts.
 */
export function lengthOfKey(key: string): number | undefined {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = Array.from(key.slice(0, 6), (char) =>
    bits.indexOf(char),
  );
  const [tag, form, high, low] = [
    (a << 2) | (b >> 4),
    ((b & 15) << 4) | (c >> 2),
    ((c & 3) << 6) | d,
    (e << 2) | (f >> 4),
  ];
  if (tag !== 0x30 || (form !== 0x81 && form !== 0x82)) return undefined;
  const bytes = form === 0x81 ? high + 3 : high * 256 + low + 4;
  return Math.ceil(bytes / 3) * 4;
}

/** Joins a line with the next one if that continues the line's DKIM key; otherwise returns undefined. */
function keyGoingOn(line: string, next: string): string | undefined {
  // The tags of one DKIM key record may be on separate lines.
  if (/\b(?:v=DKIM1|k=rsa|k=ed25519)\s*;\s*$/i.test(line) && /^\s*[a-z]{1,2}=/i.test(next))
    return `${line.trimEnd()} ${next.trim()}`;
  const begun = /\bp=\s*"?\s*"?([a-z0-9+/][a-z0-9+/\s"]{15,})$/i.exec(line)?.[1]?.replace(/[\s"]/g, '');
  const piece = keyPiece.exec(next)?.[1];
  if (begun === undefined || piece === undefined) return undefined;
  const whole = lengthOfKey(begun);
  const isPart = whole === undefined ? piece.length >= 16 : begun.length + piece.length <= whole;
  // A word such as a button's label also consists of valid key characters.
  if (!isPart || (whole === undefined && begun.length % 4 === 0 && piece.length < 16) || isNoise(piece))
    return undefined;
  const isOpen = (line.match(/"/g) ?? []).length % 2 === 1;
  return isOpen
    ? `${line.trimEnd()}${next.trim()}`
    : `${line.trimEnd()}${/"\s*$/.test(line) ? ' ' : ''}${next.trim()}`;
}

/** Rewrites a line with a label and its value, such as a list item, as `Label: value`. */
function labelled(line: string): string {
  const bare = line.replace(/^\s*(?:[-*•·]|\d{1,2}[.)])\s+(?=[\p{L}])/u, '');
  const [, label = '', rest = ''] =
    /^\s*([\p{L}][\p{L} ./()-]{0,39}?)\s*(?:\t+\s*|\s=\s|:\s|[:：])\s*(\S.*)$/u.exec(bare) ?? [];
  if (roleOf(label) === undefined) return line;
  return roleOf(rest) === undefined && !rest.includes('\t') ? `${label}: ${rest}` : line;
}

/** Assignments such as `name = "a"` or `records = ["b"]` in infrastructure-as-code files. */
const assigned = /^(\s*[\w-]{2,20})\s*=\s*\[?\s*"([^"]*)"\s*\]?\s*[,;]?\s*$/gm;

/** Splits `Type: CNAME, Name: a, Value: b` into one line per label. */
function labelsApart(line: string): string[] {
  const labels = [...line.matchAll(/(?:^|[\s,;|])((?:[\p{L}]+ ?){1,3})(?::\s|=)/giu)].filter(
    ([, label = '']) => roleOf(label) !== undefined,
  );
  if (new Set(labels.map(([, label = '']) => roleOf(label))).size < 2) return [line];
  const starts = labels.map(({ index }) => index);
  return starts.map((start, index) =>
    line
      .slice(start, starts[index + 1])
      .replace(index + 1 < starts.length ? /^[\s,;|]+|[\s,;|]+$/g : /^[\s,;|]+|[\s,|]+$/g, '')
      .replace(/^([\p{L} ]+)=/u, '$1: '),
  );
}

/**
 * Prepares a pasted text for parsing: removes invisible characters, Markdown and line breaks inside keys, inserts line
 * breaks between labels, and replaces placeholders for the domain.
 *
 * @param domain the company's domain.
 */
export function tidied(text: string, domain: string): string {
  const plain = text
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad`]|\*\*/g, '')
    .replace(/(?<!\S)\*([^*\s][^*\n]*)\*(?!\S)/g, '$1')
    .replace(/\u00a0|\u202f/g, ' ')
    .replace(placeholder, domain)
    // Quote prefixes of mail clients.
    .replace(/^(?:[ \t]*>)+[ \t]?/gm, '')
    // Markdown links, and URLs that mail clients add after the text of a link.
    .replace(/\[([^\]\n]+)\]\(https?:[^)\s]*\)/gi, '$1')
    .replace(/[ \t]*<(?:https?:|mailto:)[^>\s]*>/gi, '')
    .replace(assigned, '$1: $2')
    .replace(/\(\s*(?:priority|prio|priorität|preference)\s*:?\s*(\d{1,5})\s*\)/giu, '$1')
    // XML elements whose name is a known label.
    .replace(/<([a-z]+)>([^<>]*)<\/\1>/gi, (all, tag: string, inner: string) =>
      roleOf(tag) === undefined ? all : `\n${tag}: ${inner}\n`,
    );
  const lines: string[] = [];
  for (const line of plain.split(/\r\n|[\n\r\u2028\u2029]/)) {
    const last = lines.at(-1) ?? '';
    const joined =
      keyGoingOn(last, line) ?? (isCutBehindName(last, line) ? `${last}  ${line.trim()}` : undefined);
    if (joined === undefined) lines.push(...labelsApart(line).map(labelled));
    else lines[lines.length - 1] = joined;
  }
  return lines.join('\n');
}

/** Returns whether a line contains only a type and a name, and the next line is indented and contains the value. */
function isCutBehindName(line: string, next: string): boolean {
  const [type = '', name = '', ...more] = line.trim().split(/\s+/);
  return (
    more.length === 0 && typeOf(type) !== undefined && looksLikeName(name) && /^(?:\t|\s{2,})\S/.test(next)
  );
}
