import { isMessageField } from './setting.ts';

/**
 * Matches the point at which the speaker changes within a line that contains a whole conversation: an arrow before a
 * reply or a command.
 */
const next =
  /(?:^|\s)((?:<{1,3}|>{1,3}|[<=-]{1,2}[=-]|[=-]{1,2}>|«|»|[CS]:|←|→|!!|\+\+)) (?=(?:[2-5]\d\d[ -]|EHLO |HELO |AUTH |MAIL FROM|RCPT TO|DATA\b|STARTTLS|QUIT\b|RSET\b))/g;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Splits a line with several speakers into one part per utterance. */
export function speakersOf(line: string): string[] {
  const marks = new Set([...line.matchAll(next)].map(([, mark]) => mark ?? ''));
  if (marks.size < 2 && [...line.matchAll(next)].length < 2) return [line];
  // Programs that mark speakers also mark their own errors.
  const all = [...marks, '!!', '++', '**'].map(escaped).join('|');
  return line.split(new RegExp(`(?<=\\s)(?=(?:${all}) )`)).map((part) => part.trim());
}

const pair =
  /(^|[\s,;])([a-z][\w.-]{0,23})=("(?:[^"\\]|\\.){0,8000}"|<[^<>\s]{0,320}>(?: \([^()]{0,40}\))?|[^\s,;"=]{1,200}(?: \[[\w.:]{2,45}\])?(?=$|[\s,;]))/gi;

/**
 * Splits a line of several `name=value` pairs into one line each. Sendmail, Postfix and structured logs write such
 * lines.
 */
export function pairsOf(line: string): string[] {
  if (line.indexOf('=') === line.lastIndexOf('=')) return [line];
  const pairs = [...line.matchAll(pair)];
  const first = pairs[0];
  const last = pairs.at(-1);
  const hasMessage = pairs.some(
    ([, , name = '', value = '']) => isMessageField(name) && /^".*\s.*"$/.test(value),
  );
  if (pairs.length < (hasMessage ? 2 : 4) || !first || !last) return [line];
  const rest = line.slice(last.index + last[0].length).replace(/^[\s:,;]+/, '');
  const before = line.slice(0, first.index).replace(/[\s,;]+$/, '');
  return [
    ...(before === '' ? [] : [before]),
    ...pairs.map(([, , name = '', value = '']) => `${name}=${value.replace(/^"|"$/g, '')}`),
    ...(rest === '' ? [] : [rest]),
  ];
}
