import type { Profile } from '../model/index.ts';
import { currentResults } from './basis.ts';

/**
 * Returns the next step for a platform with an API: reading its current settings, letting it check the inactive draft
 * if it supports that, or activating the draft. Undefined once the draft is active and has passed the check, if any.
 */
export function nextChange(
  profile: Pick<Profile, 'answers' | 'results'>,
): 'review' | 'check' | 'activate' | undefined {
  const { review, platformCheck, activation, connection } = currentResults(profile);
  const passed = connection?.capabilities?.runsChecks === false || platformCheck?.report.verdict === 'works';
  // Settings may stop working after their activation.
  if (activation) return passed ? undefined : 'check';
  if (!review) return 'review';
  return passed ? 'activate' : 'check';
}
