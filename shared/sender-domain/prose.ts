import { fits, isHostName, typeOf, unquoted } from './cells.ts';
import { bareName, isWithin } from './names.ts';
import type { TableReading, WrittenRecord } from './reading.ts';
import { mechanismsOf } from './spf.ts';

/** What a sentence puts around a name: quotes, brackets, and the punctuation behind it. */
const bareWord = (word: string): string => word.replace(/^["'„“(<]+|["'“”)>.,;:!]+$/g, '');

/**
 * Sentences, each about one record: "Create a CNAME record for a that points to b". The name is a part of the company's
 * domain or has an underscore, and there is one of it; the value is the only other host, or the text behind `v=`.
 */
export function inProse(lines: readonly string[], domain: string): TableReading | undefined {
  const found: WrittenRecord[] = [];
  for (const line of lines) {
    const types = new Set([...line.matchAll(/\b(?:TXT|CNAME|MX)\b/g)].map(([type]) => type));
    const type = types.size === 1 ? typeOf([...types][0] ?? '') : undefined;
    const [, text] = /["„“]?(v=[^"“”]+)/i.exec(line) ?? [];
    const words = (text === undefined ? line : line.replace(text, '')).split(/\s+/).map(bareWord);
    const hosts = words.filter((word) => isHostName(word) || /^[a-z0-9-]*\.?_[a-z]+$/i.test(word));
    const isOwn = (word: string): boolean => isWithin(bareName(word), domain) || !isHostName(word);
    const [name, ...names] = hosts.filter((word) => isOwn(word) || /^[^.]+\._domainkey$/.test(word));
    const [host, ...others] = hosts.filter((word) => word !== name);
    const value = type === 'TXT' ? text?.trim() : host;
    if (type === undefined || name === undefined || value === undefined) continue;
    if (names.length > 0 || others.length > 0 || !fits(type, value)) continue;
    found.push({ type, name, value });
  }
  return found.length > 0 ? { found, unread: [] } : undefined;
}

/** An SPF record, or only what is to be added to it, without any table around it. */
export function loose(lines: readonly string[]): WrittenRecord[] {
  return lines.flatMap((line): WrittenRecord[] => {
    const text = unquoted(line);
    const spf =
      /\bv=spf1\s[^"“”]*/i.exec(text)?.[0] ?? /(?:^|\s)(?:include|redirect)[:=][\w.-]+\.\w+/i.exec(text)?.[0];
    if (spf === undefined || mechanismsOf(spf).length === 0) return [];
    return [{ type: 'TXT', name: '@', value: spf.trim() }];
  });
}
