import type { Profile } from '../model/index.ts';
import { currentResults } from './basis.ts';

/**
 * The next step at a platform with an API: read its current settings, let it check the inactive draft where it can,
 * then activate. Undefined once it sends.
 */
export function nextChange(
  profile: Pick<Profile, 'answers' | 'results'>,
): 'review' | 'check' | 'activate' | undefined {
  const { review, platformCheck, activation, connection } = currentResults(profile);
  const passed = connection?.capabilities?.runsChecks === false || platformCheck?.report.verdict === 'works';
  // Activated settings may have stopped working since.
  if (activation) return passed ? undefined : 'check';
  if (!review) return 'review';
  return passed ? 'activate' : 'check';
}
