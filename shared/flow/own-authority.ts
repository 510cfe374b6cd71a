import type { Profile } from '../model/index.ts';
import { currentResults } from './basis.ts';

/**
 * Returns the name of the CA behind the mail server's certificate, if it is trusted only because it was added on this
 * computer, so that the platform may not trust it. Undefined in practice mode, whose platform trusts the fictional CA.
 */
export function ownAuthorityOf(
  profile: Pick<Profile, 'answers' | 'results' | 'practice'>,
): string | undefined {
  if (profile.practice) return undefined;
  const { indicators = [] } = currentResults(profile).localCheck?.report ?? {};
  return indicators.find(({ kind }) => kind === 'own-authority')?.detail;
}
