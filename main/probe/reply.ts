import type { Reply } from '../../shared/model/index.ts';
import { printable } from '../../shared/printable.ts';

/**
 * Parses a reply (RFC 5321 section 4.2): every line begins with the same three digits. The returned lines contain no
 * control characters, but keep their full length and may hold a secret, which the recorder removes.
 *
 * @returns undefined for anything else, e.g. an HTTP response or codes that differ within one reply.
 */
export function parseReply(text: string): Reply | undefined {
  const lines = text.split(/\r?\n/).map((line) => /^(\d{3})(?:[ -](.*))?$/s.exec(line));
  const code = lines[0]?.[1];
  if (code === undefined || !lines.every((match) => match?.[1] === code)) return undefined;
  const words = lines.map((match) => match?.[2] ?? '');
  const enhanced = /^([245]\.\d{1,3}\.\d{1,3})(?:\s|$)/.exec(words[0] ?? '')?.[1];
  return {
    code: Number(code),
    ...(enhanced !== undefined && { enhanced }),
    lines: words.slice(0, 200).map((line) => printable(line, line.length)),
  };
}

export const isPositive = ({ code }: Reply): boolean => code >= 200 && code < 300;

/** Returns the keyword and parameters of each extension in an EHLO reply. The first line is the server's name. */
export const capabilitiesOf = (ehlo: Reply): string[] =>
  ehlo.lines
    .slice(1, 101)
    .filter((line) => line !== '')
    .map((line) => printable(line, 1_000));

/** Checks whether an extension is offered. Keywords are case-insensitive (RFC 5321 section 4.1.1.1). */
export const offers = (capabilities: readonly string[], keyword: string): boolean =>
  capabilities.some((line) => line.toUpperCase().split(' ')[0] === keyword);

/** Returns the SASL mechanisms from `AUTH` lines, including the old `AUTH=` form. */
export function mechanismsOf(capabilities: readonly string[]): string[] {
  const words = capabilities
    .map((line) => /^AUTH[ =](.*)$/i.exec(line)?.[1] ?? '')
    .flatMap((rest) => rest.toUpperCase().split(/\s+/));
  return [...new Set(words.filter((word) => /^[A-Z0-9_-]{1,40}$/.test(word)))].slice(0, 40);
}
