import { fits, isHostName, typeOf, unquoted } from './cells.ts';
import { bareName, isWithin } from './names.ts';
import type { TableReading, WrittenRecord } from './reading.ts';
import { mechanismsOf } from './spf.ts';

/** Removes quotes, brackets and punctuation around a name in a sentence. */
const bareWord = (word: string): string => word.replace(/^["'„“(<]+|["'“”)>.,;:!]+$/g, '');

/** Returns the TXT value in a sentence: the value in quotes, or at the end if no other text follows it. */
const txtIn = (line: string): string | undefined =>
  /["„“](v=[^"“”]+)["“”]/i.exec(line)?.[1] ??
  /\b(v=\w+(?:\s*;\s*[a-z]{1,5}=[^\s;]*)*;?)$/i.exec(line.trim())?.[1];

/**
 * Reads sentences that describe one record each, such as "Create a CNAME record for a that points to b". A sentence
 * must contain exactly one name that is in the company's domain or has an underscore, and one value: another host, or a
 * text that starts with `v=`.
 */
export function inProse(lines: readonly string[], domain: string): TableReading | undefined {
  const found: WrittenRecord[] = [];
  const unread: string[] = [];
  for (const line of lines) {
    if (/\b(?:TXT|CNAME|MX)\b|\bv=/.test(line)) unread.push(line.trim());
    const types = new Set([...line.matchAll(/\b(?:TXT|CNAME|MX)\b/g)].map(([type]) => type));
    const type = types.size === 1 ? typeOf([...types][0] ?? '') : undefined;
    const text = txtIn(line);
    const words = (text === undefined ? line : line.replace(text, '')).split(/\s+/).map(bareWord);
    const hosts = words.filter((word) => isHostName(word) || /^[a-z0-9-]*\.?_[a-z]+$/i.test(word));
    const isOwn = (word: string): boolean => isWithin(bareName(word), domain) || !isHostName(word);
    const [name, ...names] = hosts.filter((word) => isOwn(word) || /^[^.]+\._domainkey$/.test(word));
    const [host, ...others] = hosts.filter((word) => word !== name);
    const value = type === 'TXT' ? text?.trim() : host;
    // A sentence rarely contains an MX record's preference.
    if (type === undefined || type === 'MX' || name === undefined || value === undefined) continue;
    if (names.length > 0 || others.length > 0 || !fits(type, value)) continue;
    found.push({ type, name, value });
    unread.pop();
  }
  return found.length > 0 ? { found, unread } : undefined;
}

/**
 * Reads an SPF record, or an addition to one, from prose. If the text also contains other kinds of records, it is
 * unclear which name the SPF record belongs to, so nothing is read.
 */
export function loose(lines: readonly string[]): TableReading {
  const others = lines.filter((line) => /\b(?:CNAME|MX)\b|_domainkey|_dmarc|\bp=/.test(line));
  if (others.length > 0)
    return {
      found: [],
      unread: lines.map((line) => line.trim()).filter((line) => /\b(?:TXT|CNAME|MX)\b|=/.test(line)),
    };
  const found = lines.flatMap((line): WrittenRecord[] => {
    const text = unquoted(line);
    const spf =
      /\bv=spf1\s[^"“”]*/i.exec(text)?.[0] ?? /(?:^|\s)(?:include|redirect)[:=][\w.-]+\.\w+/i.exec(text)?.[0];
    if (spf === undefined || mechanismsOf(spf).length === 0) return [];
    return [{ type: 'TXT', name: '@', value: spf.trim() }];
  });
  return { found, unread: [] };
}
