import { parseAddress } from '../../shared/model/index.ts';
import type { PageText } from './page-text.ts';

/** How an address appears on a page. */
export type AddressStanding = 'link' | 'text' | undefined;

/** Returns every address in a link, in lower case. */
export const linkedAddresses = ({ links }: Pick<PageText, 'links'>): Set<string> =>
  new Set(links.flatMap(([name, value]) => addressesIn(name, value)).map((address) => address.toLowerCase()));

function addressesIn(name: string, value: string): string[] {
  if (name === 'data-cfemail') return [unscrambled(value)];
  if (name === 'data-mailto-token') return inMailto(shifted(value));
  const hidden = /\/cdn-cgi\/l\/email-protection#([0-9a-f]+)$/i.exec(value)?.[1];
  if (hidden !== undefined) return [unscrambled(hidden).split('?')[0] ?? ''];
  const script = /^javascript:\s*linkTo_UnCryptMailto\(['"]([^'"]*)/i.exec(percentDecoded(value))?.[1];
  return inMailto(script === undefined ? value : shifted(script));
}

/** Returns the addresses in a `mailto:` link (RFC 6068): in its path and in `to=`. */
function inMailto(link: string): string[] {
  const [, path = '', query = ''] = /^mailto:([^?]*)\??(.*)$/is.exec(link) ?? [];
  const to = [...query.matchAll(/(?:^|&)to=([^&]*)/gi)].map(([, value = '']) => value);
  return [path, ...to]
    .flatMap((part) => percentDecoded(part).split(/[,;]/))
    .map((part) => {
      const parsed = parseAddress(part);
      return parsed.ok ? parsed.value : part.trim();
    });
}

/** The character ranges within which TYPO3 shifts a link by a fixed number, wrapping around. */
const ranges = [
  [0x2b, 0x3a],
  [0x40, 0x5a],
  [0x61, 0x7a],
] as const;

/**
 * Decodes TYPO3's obfuscation by trying every shift until one yields a `mailto:` link. Returns the text unchanged if
 * none does.
 */
function shifted(text: string): string {
  for (let shift = -25; shift <= 25; shift += 1) {
    const moved = text.slice(0, 1_000).replace(/[^\n]/g, (character) => shiftedBy(shift, character));
    if (/^mailto:/i.test(moved)) return moved;
  }
  return text;
}

function shiftedBy(shift: number, character: string): string {
  const code = character.charCodeAt(0);
  const range = ranges.find(([first, last]) => code >= first && code <= last);
  if (!range) return character;
  const [from, to] = range;
  const size = to - from + 1;
  return String.fromCharCode(from + ((((code - from + shift) % size) + size) % size));
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Decodes Cloudflare's obfuscation, as a browser does: the first byte is the XOR key of the others. */
function unscrambled(hex: string): string {
  const [key = 0, ...rest] = Buffer.from(hex.slice(0, 1_000), 'hex');
  return Buffer.from(rest.map((byte) => byte ^ key)).toString('utf8');
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Any word in any kind of brackets in place of `@` or `.`, in any language. */
const bracketed = ' ?[([{<«] ?[^\\s()[\\]{}<>«»]{1,14} ?[)\\]}>»] ?';
/**
 * Words for `@` and `.` without brackets. They also occur in ordinary sentences, so a match requires words for both.
 */
const words = {
  '@': ' (?:at|ät|arroba|arobase|chiocciola|apenstaartje|małpa|kukac|zavináč) ',
  '.': ' (?:dot|punkt|punto|point|punt|ponto|kropka|pont|tečka|bodka|piste) ',
} as const;

/**
 * Checks whether a text contains an address, including one with words such as (at) and (dot) instead of `@` and `.`.
 */
export function isIn(text: string, address: string): boolean {
  const forms = [{ '@': `(?: ?@ ?|${bracketed})`, '.': `(?: ?\\. ?|${bracketed})` }, words];
  const plain = text.replaceAll(/\s+/g, ' ');
  return forms.some((form) => {
    const pattern = escaped(address).replace('@', form['@']).replaceAll('\\.', form['.']);
    return new RegExp(`(?<![\\w.+-])${pattern}(?![\\w-]|\\.\\w)`, 'i').test(plain);
  });
}

/** Determines how an address appears on a page. */
export function standingOf(page: PageText, linked: ReadonlySet<string>, address: string): AddressStanding {
  if (linked.has(address.toLowerCase())) return 'link';
  return isIn(page.text, address) ? 'text' : undefined;
}
