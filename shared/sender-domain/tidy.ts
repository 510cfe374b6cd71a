import { roleOf, typeOf } from './cells.ts';

/** Domains that pages show in the place of the reader's own. */
const placeholder =
  /(?<![\w-])(?:(?:your|my|ihre?|deine?|meine?|customer|kunden?)-?(?:domain|company|firma|unternehmen)|example|beispiel|domain)\.(?:com|de|tld|org|net|eu)(?![\w-]|\.\w)|[<{[]{1,2}\s*(?:your|ihre)?[ _-]?domain(?:name)?\s*[>}\]]{1,2}/gi;

/** A piece of a long key that was broken into a line of its own. */
const isKeyPiece = (line: string): boolean => /^\s*"?[a-z0-9+/]{16,}={0,2}"?\s*$/i.test(line);

/** `name = "a"`, `records = ["b"]`, as files for infrastructure have it, becomes `name: a`. */
const assigned = /^(\s*[\w-]{2,20})\s*=\s*\[?\s*"([^"]*)"\s*\]?\s*[,;]?\s*$/gm;

/** What programs for mail put around a pasted text: marks of a quotation, and the address of a link behind its text. */
const withoutMailMarks = (text: string): string =>
  text
    .replace(/^(?:[ \t]*>)+[ \t]?/gm, '')
    .replace(/\[([^\]\n]+)\]\(https?:[^)\s]*\)/gi, '$1')
    .replace(/[ \t]*<(?:https?:|mailto:)[^>\s]*>/gi, '');

/** Whether a line is the rest of a row that was broken behind the kind of record and the name. */
const goesOnWithValue = (line: string, last: string): boolean => {
  const words = last.trim().split(/\s+/);
  return /^\s+\S+\s*$/.test(line) && words.length === 2 && typeOf(words[0] ?? '') !== undefined;
};

/** `Type: CNAME, Name: a, Value: b` in one line: a label and what belongs to it a line. */
function labelsApart(line: string): string[] {
  const places = [...line.matchAll(/(?:^|[\s,;|])((?:[\p{L}]+ ?){1,3})(?::\s|=)/giu)].filter(
    ([, label = '']) => roleOf(label) !== undefined,
  );
  if (new Set(places.map(([, label = '']) => roleOf(label))).size < 2) return [line];
  const starts = places.map(({ index }) => index);
  return starts.map((start, at) =>
    line
      .slice(start, starts[at + 1])
      .replace(/^[\s,;|]+|[\s,;|]+$/g, '')
      .replace(/^([\p{L} ]+)=/u, '$1: '),
  );
}

/**
 * A text without what stands in the way of reading it: characters that nobody sees, marks of Markdown, the placeholder for
 * the domain, keys and labels that were broken into lines or put into one.
 *
 * @param domain of the company.
 */
export function tidied(text: string, domain: string): string {
  const plain = withoutMailMarks(text)
    .replace(assigned, '$1: $2')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad`]|\*\*/g, '')
    .replace(/(?<!\S)\*([^*\s][^*\n]*)\*(?!\S)/g, '$1')
    .replace(/\u00a0|\u202f/g, ' ')
    .replace(placeholder, domain);
  const lines: string[] = [];
  for (const line of plain.split(/\r\n|[\n\r\u2028\u2029]/)) {
    const last = lines.at(-1) ?? '';
    const goesOn = isKeyPiece(line) && /\bp=[a-z0-9+/]{16,}"?\s*$/i.test(last);
    if (goesOn) lines.push(`${(lines.pop() ?? '').replace(/"?\s*$/, '')}${line.trim().replaceAll('"', '')}`);
    else if (goesOnWithValue(line, last)) lines.push(`${lines.pop() ?? ''}  ${line.trim()}`);
    else lines.push(...labelsApart(line));
  }
  return lines.join('\n');
}
