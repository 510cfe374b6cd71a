import type { Profile } from '../model/index.ts';
import { currentResults } from './basis.ts';

/**
 * Returns the authority behind the mail server's certificate, if this computer trusts it only because it was added
 * here. Undefined in practice mode, because the practice platform knows the fictional company's authority.
 */
export function ownAuthorityOf(
  profile: Pick<Profile, 'answers' | 'results' | 'practice'>,
): string | undefined {
  if (profile.practice) return undefined;
  const { indicators = [] } = currentResults(profile).localCheck?.report ?? {};
  return indicators.find(({ kind }) => kind === 'own-authority')?.detail;
}
