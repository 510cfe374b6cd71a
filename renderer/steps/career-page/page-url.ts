import { careerPageResultSchema } from '../../../shared/model/index.ts';

const page = careerPageResultSchema.shape.url;

/**
 * Parses the URL of a page as entered by a user: `www.firma.de/karriere`, or copied from the browser. HTTPS only.
 * @returns the URL; undefined if it is invalid.
 */
export function pageUrl(typed: string): string | undefined {
  const bare = typed.trim().replace(/^https?:\/\//i, '');
  if (bare === '' || /[\s@]/.test(bare.split('/')[0] ?? '')) return undefined;
  const url = URL.parse(`https://${bare}`);
  if (!url?.hostname.includes('.') || !page.safeParse(`https://${bare}`).success) return undefined;
  url.hash = '';
  return url.href;
}
