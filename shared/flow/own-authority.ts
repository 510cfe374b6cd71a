import type { Profile } from '../model/index.ts';
import { currentResults } from './basis.ts';

/**
 * Who issued the mail server's certificate, where this computer trusts them only because they were added here. The platform
 * of practice knows the made-up company's.
 */
export function ownAuthorityOf(
  profile: Pick<Profile, 'answers' | 'results' | 'practice'>,
): string | undefined {
  if (profile.practice) return undefined;
  const { indicators = [] } = currentResults(profile).localCheck?.report ?? {};
  return indicators.find(({ kind }) => kind === 'own-authority')?.detail;
}
