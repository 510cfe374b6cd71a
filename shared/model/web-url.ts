import { z } from 'zod';

import { isPrintable } from '../printable.ts';
import { endsInNumber, isIpv4 } from './host.ts';
import { plainText } from './plain-text.ts';

const name = String.raw`[\p{L}\p{M}\p{N}_\-]+(?:\.[\p{L}\p{M}\p{N}_\-]+)*`;
/**
 * Scheme, host, port and the rest. No user info, backslash or missing slash, because programs parse these differently.
 */
const form = new RegExp(
  String.raw`^https?://(?<host>${name}\.?|\[[0-9a-f:.]+\])(?::\d{1,5})?(?:/[^\s\\?#]*)?(?:[?#]\S*)?$`,
  'iu',
);

/** Returns whether the displayed host is the one that a client connects to. */
function showsItsHost(url: string): boolean {
  const host = form.exec(url)?.groups?.['host'];
  // Compatibility variants, such as full-width letters, would be mapped to other letters.
  if (host === undefined || host.normalize('NFKC') !== host) return false;
  return isPrintable(url) && (!endsInNumber(host) || isIpv4(host));
}

/**
 * Creates a schema for the address of a page or a platform (WHATWG URL) whose text does not disguise its destination.
 *
 * @param protocol without the colon. @param longest in characters.
 */
export function webUrl(protocol: RegExp, longest: number) {
  const url = z.url({ protocol });
  // The parser silently removes spaces and line breaks, which the author may have meant otherwise.
  const isPlain = (text: string): boolean => showsItsHost(text) && url.safeParse(text).data === text;
  return z.string().max(longest).refine(isPlain, { error: 'not a plain web address' });
}

const page = webUrl(/^https$/, 2_000);

/** Returns whether a text is meant as a URL, valid or not. */
export const looksLikeUrl = (text: string): boolean =>
  text.includes('://') || /^[a-z][a-z0-9+.-]*:\S/i.test(text);

/** Creates a schema for the source of a fact: the address of a page, or a description. @param longest in characters. */
export const sourceText = (longest: number) =>
  plainText(longest)
    .min(1)
    .refine((text) => !looksLikeUrl(text) || page.safeParse(text).success, {
      error: 'not a plain web address',
    });
