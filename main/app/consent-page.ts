import { signInHosts } from '../../shared/knowledge/index.ts';
import { isLoopback, type ConnectionProvider } from '../../shared/model/index.ts';

/**
 * Whether a page may be opened for a permission: it is the provider's, or the platform's own, which leads there. Encrypted,
 * unless the platform itself runs on this computer.
 *
 * @param platform where the platform is reached.
 */
export function isConsentPage(url: string, provider: ConnectionProvider, platform: string): boolean {
  const page = URL.parse(url);
  const own = URL.parse(platform);
  if (!page || page.username !== '' || page.password !== '') return false;
  // What runs on this computer is somebody's own: practice, and tests.
  if (own && isLoopback(own) && isLoopback(page)) return /^https?:$/.test(page.protocol);
  if (page.protocol !== 'https:') return false;
  if (own?.hostname === page.hostname) return true;
  return page.port === '' && signInHosts[provider].includes(page.hostname);
}
