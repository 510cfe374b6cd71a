import type { PageText } from './page-text.ts';

/** The ways in which an address can stand on a page. */
export type Standing = 'link' | 'text' | undefined;

/** Every address that can be clicked, in lower case. */
export const linkedAddresses = ({ links }: Pick<PageText, 'links'>): Set<string> =>
  new Set(links.flatMap(([name, value]) => addressesIn(name, value)).map((address) => address.toLowerCase()));

function addressesIn(name: string, value: string): string[] {
  if (name === 'data-cfemail') return [unscrambled(value)];
  const hidden = /\/cdn-cgi\/l\/email-protection#([0-9a-f]+)$/i.exec(value)?.[1];
  if (hidden !== undefined) return [unscrambled(hidden).split('?')[0] ?? ''];
  const target = /^mailto:([^?]*)/i.exec(value)?.[1];
  return target === undefined
    ? []
    : percentDecoded(target)
        .split(',')
        .map((address) => address.trim());
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Cloudflare's scrambling: the first byte is the key to all others; a browser unscrambles it. */
function unscrambled(hex: string): string {
  const [key = 0, ...rest] = Buffer.from(hex.slice(0, 1_000), 'hex');
  return Buffer.from(rest.map((byte) => byte ^ key)).toString('utf8');
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether an address stands in a text, also written with (at) and (dot). */
export function isIn(text: string, address: string): boolean {
  const plain = text
    .replace(/ ?[([{] ?(?:at|ät) ?[)\]}] ?/gi, '@')
    .replace(/ ?[([{] ?(?:dot|punkt) ?[)\]}] ?/gi, '.');
  return new RegExp(`(?<![\\w.+-])${escaped(address)}(?![\\w-]|\\.\\w)`, 'i').test(plain);
}

/** How an address stands on a page. */
export function standingOf(page: PageText, linked: ReadonlySet<string>, address: string): Standing {
  if (linked.has(address.toLowerCase())) return 'link';
  return isIn(page.text, address) ? 'text' : undefined;
}
