import { commandIn } from './command.ts';
import type { Framed } from './frame.ts';

// Patterns for the start of a command or a reply in a line, after any log prefix.
const commandAt =
  /(?<![\p{L}\p{N}@.=-])(?:(?:EHLO|HELO|LHLO) \S|STARTTLS\b|AUTH [A-Z]|MAIL FROM:|RCPT TO:|DATA\b|QUIT\b|RSET\b)/gu;
const replyAt = /(?:^|[\s>:"'<|«=])((?:220|221|235|250|334|354|[45][0-5]\d)(?: |-(?=\p{L})))/u;

// The maximum number of lines to learn from, and the minimum number of lines whose prefixes have the same shape.
const most = 400;
const enough = 2;

/** Reduces the prefix of a line to its shape, in which all times, numbers and ids look the same. */
const shapeOf = (mark: string): string => mark.replace(/[\da-f]*\d[\da-f]*/g, '0').replace(/\s+/g, ' ');

const formOf = (shape: string): RegExp =>
  new RegExp(
    `^${shape
      .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
      .replaceAll('0', '[\\da-f]{1,40}')
      .replaceAll(' ', '\\s{1,80}')}`,
  );

interface Found {
  readonly who: 'client' | 'server';
  readonly at: number;
}

function speakerOf(line: string): Found | undefined {
  const reply = replyAt.exec(line)?.index;
  const command = [...line.matchAll(commandAt)].find(({ index }) => commandIn(contentOf(line, index)))?.index;
  if (command !== undefined && (reply === undefined || command < reply))
    return { who: 'client', at: command };
  return reply === undefined ? undefined : { who: 'server', at: reply };
}

/** Returns the text from this position on. After an opening quotation mark, it ends at the closing one. */
function contentOf(line: string, at: number): string {
  const mark = line[at - 1] ?? '';
  const end = mark === '"' || mark === "'" ? line.indexOf(mark, at) : -1;
  return line
    .slice(at, end === -1 ? undefined : end)
    .replace(/(?:\\r|\\n|\\\\r|\\\\n)+$/, '')
    .trim();
}

/**
 * Learns how a transcript marks the speaker. Each program has its own marks, but commands and replies are recognisable,
 * and the prefix before them is the same in all lines of that side. The returned function yields undefined for a line
 * without a learnt prefix, and for every line if the two sides cannot be told apart.
 */
export function marksOf(lines: readonly string[]): (line: string) => Framed | undefined {
  const countsByShape = new Map<string, { client: number; server: number }>();
  for (const line of lines.slice(0, most)) {
    if (line.length > 4_000) continue;
    const found = speakerOf(line);
    if (!found || found.at === 0 || found.at > 300) continue;
    const shape = shapeOf(line.slice(0, found.at));
    const counts = countsByShape.get(shape) ?? { client: 0, server: 0 };
    counts[found.who] += 1;
    countsByShape.set(shape, counts);
  }
  const marks = [...countsByShape]
    .filter(([, { client, server }]) => client + server >= enough && (client === 0 || server === 0))
    .map(([shape, { client }]) => ({ shape, who: client > 0 ? ('client' as const) : ('server' as const) }));
  const both = (['client', 'server'] as const).every((who) => marks.some((mark) => mark.who === who));
  if (!both) return () => undefined;
  const forms = marks
    .sort((a, b) => b.shape.length - a.shape.length)
    .slice(0, 8)
    .map(({ shape, who }) => ({ form: formOf(shape), who }));
  return (line) => {
    for (const { form, who } of forms) {
      const mark = form.exec(line)?.[0];
      if (mark !== undefined) return { text: contentOf(line, mark.length), who };
    }
    return undefined;
  };
}
