import { z } from 'zod';

import { isPrintable } from '../printable.ts';
import { endsInNumber, isIpv4 } from './host.ts';
import { plainText } from './plain-text.ts';

const name = String.raw`[\p{L}\p{M}\p{N}_\-]+(?:\.[\p{L}\p{M}\p{N}_\-]+)*`;
/**
 * Splits a URL into scheme, host, port and the rest. URLs with user info, a backslash or a missing slash do not match,
 * because programs parse them differently.
 */
const form = new RegExp(
  String.raw`^https?://(?<host>${name}\.?|\[[0-9a-f:.]+\])(?::\d{1,5})?(?:/[^\s\\?#]*)?(?:[?#]\S*)?$`,
  'iu',
);

/** Returns whether the host that a person reads in the URL is the host to which a client connects. */
function showsItsHost(url: string): boolean {
  const host = form.exec(url)?.groups?.['host'];
  // The URL parser would map compatibility variants, such as full-width letters, to other letters.
  if (host === undefined || host.normalize('NFKC') !== host) return false;
  return isPrintable(url) && (!endsInNumber(host) || isIpv4(host));
}

/**
 * Creates a schema for the URL of a page or a platform (WHATWG URL Standard) that does not disguise its destination.
 *
 * @param protocol without the colon. @param longest in characters.
 */
export function webUrl(protocol: RegExp, longest: number) {
  const url = z.url({ protocol });
  // The URL parser silently removes line breaks and surrounding spaces. A text that the parser changes is rejected.
  const isPlain = (text: string): boolean => showsItsHost(text) && url.safeParse(text).data === text;
  return z.string().max(longest).refine(isPlain, { error: 'not a plain web address' });
}

const page = webUrl(/^https$/, 2_000);

/** Returns whether a text seems intended as a URL, whether valid or not. */
export const looksLikeUrl = (text: string): boolean =>
  text.includes('://') || /^[a-z][a-z0-9+.-]*:\S/i.test(text);

/** Creates a schema for the source of a fact: a page's URL, or a description. @param longest in characters. */
export const sourceText = (longest: number) =>
  plainText(longest)
    .min(1)
    .refine((text) => !looksLikeUrl(text) || page.safeParse(text).success, {
      error: 'not a plain web address',
    });
