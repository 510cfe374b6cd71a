import { z } from 'zod';

import { isPrintable } from '../printable.ts';
import { endsInNumber, isIpv4 } from './host.ts';
import { plainText } from './plain-text.ts';

const name = String.raw`[\p{L}\p{M}\p{N}_\-]+(?:\.[\p{L}\p{M}\p{N}_\-]+)*`;
/** Scheme, host, port and the rest: no user info, and no backslash or missing slash, which programs read differently. */
const form = new RegExp(
  String.raw`^https?://(?<host>${name}\.?|\[[0-9a-f:.]+\])(?::\d{1,5})?(?:/[^\s\\?#]*)?(?:[?#]\S*)?$`,
  'iu',
);

/** Whether the host that stands there is the one that is asked. */
function showsItsHost(url: string): boolean {
  const host = form.exec(url)?.groups?.['host'];
  // Letters that are only another shape of others, such as wide ones, are read as those.
  if (host === undefined || host.normalize('NFKC') !== host) return false;
  return isPrintable(url) && (!endsInNumber(host) || isIpv4(host));
}

/**
 * The address of a page or a platform (WHATWG URL) that leads where it looks as if it led.
 *
 * @param protocol without the colon. @param longest in characters.
 */
export function webUrl(protocol: RegExp, longest: number) {
  const url = z.url({ protocol });
  // The parser drops blanks and line breaks; whoever wrote them meant something else.
  const isPlain = (text: string): boolean => showsItsHost(text) && url.safeParse(text).data === text;
  return z.string().max(longest).refine(isPlain, { error: 'not a plain web address' });
}

const page = webUrl(/^https$/, 2_000);

/** Whether a text is meant as an address, right or wrong. */
export const looksLikeUrl = (text: string): boolean =>
  text.includes('://') || /^[a-z][a-z0-9+.-]*:\S/i.test(text);

/** Where something can be read: the address of a page, or words. @param longest in characters. */
export const sourceText = (longest: number) =>
  plainText(longest)
    .min(1)
    .refine((text) => !looksLikeUrl(text) || page.safeParse(text).success, {
      error: 'not a plain web address',
    });
