import { signInHosts } from '../../shared/knowledge/index.ts';
import { isLoopback, type ConnectionProvider } from '../../shared/model/index.ts';

/**
 * Checks whether a consent page may be opened. It must belong to the provider, or to the platform, which redirects to
 * it. It must use https, unless the platform runs on this computer.
 *
 * @param platform the platform's base URL.
 */
export function isConsentPage(url: string, provider: ConnectionProvider, platform: string): boolean {
  const page = URL.parse(url);
  const own = URL.parse(platform);
  if (!page || page.username !== '' || page.password !== '') return false;
  // Plain HTTP is only allowed on this computer, for practice and tests.
  if (own && isLoopback(own) && isLoopback(page)) return /^https?:$/.test(page.protocol);
  if (page.protocol !== 'https:') return false;
  if (own?.hostname === page.hostname) return true;
  return page.port === '' && signInHosts[provider].includes(page.hostname);
}
