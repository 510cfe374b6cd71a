import { careerPageLookSchema } from '../../../shared/model/index.ts';

const page = careerPageLookSchema.shape.url;

/**
 * The page that somebody means: `www.firma.de/karriere`, or an address copied from the browser. Only HTTPS is ever asked
 * for. @returns undefined when it is no web address.
 */
export function pageUrl(typed: string): string | undefined {
  const bare = typed.trim().replace(/^https?:\/\//i, '');
  if (bare === '' || /[\s@]/.test(bare.split('/')[0] ?? '')) return undefined;
  const url = URL.parse(`https://${bare}`);
  if (!url?.hostname.includes('.') || !page.safeParse(`https://${bare}`).success) return undefined;
  url.hash = '';
  return url.href;
}
