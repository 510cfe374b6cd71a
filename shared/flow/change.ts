import type { Profile } from '../model/index.ts';
import { currentResults } from './basis.ts';

/**
 * What comes next at a platform with an interface: what it sends with now is read, the inactive draft is checked by the
 * platform where it can, then it is switched on. Undefined once it sends.
 */
export function nextChange(
  profile: Pick<Profile, 'answers' | 'results'>,
): 'review' | 'check' | 'activate' | undefined {
  const { review, platformCheck, activation, connection } = currentResults(profile);
  const passed = connection?.capabilities?.runsChecks === false || platformCheck?.report.verdict === 'works';
  // What was switched on may have stopped getting through since.
  if (activation) return passed ? undefined : 'check';
  if (!review) return 'review';
  return passed ? 'activate' : 'check';
}
