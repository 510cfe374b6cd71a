import type { Profile, PushEnd, PushOrder } from '../model/index.ts';
import { currentContest, currentResults, currentUnfinished } from './basis.ts';
import { nextChange } from './change.ts';
import { flowOf } from './steps.ts';

/** A step of a push. `confirm`: read back settings that were activated earlier, before reporting them as active. */
export type PushStep = NonNullable<ReturnType<typeof nextChange>> | 'confirm';

/**
 * Returns the next step of a push, or its outcome. The order of the steps is decided only here.
 * @param taken the steps of this run so far. None is repeated, so a platform's replies cannot keep a push running.
 */
export function nextPush(
  profile: Profile,
  { until, replaces }: PushOrder,
  taken: ReadonlySet<PushStep>,
): { readonly step: PushStep } | { readonly end: PushEnd } {
  const unfinished = currentUnfinished(profile);
  if (unfinished && unfinished.step !== 'draft') return { end: 'interrupted' };
  const { activation, review } = currentResults(profile);
  const next = nextChange(profile);
  if (activation && until === 'active') {
    if (!taken.has('activate') && !taken.has('confirm')) return { step: 'confirm' };
    if (next !== 'check') return { end: 'active' };
  }
  if (next === undefined) return { end: until };
  if (!activation && flowOf(profile).current !== 'platform-check') return { end: 'not-ready' };
  const isAgreed = review !== undefined && (!currentContest(profile) || replaces === review.version);
  if (next !== 'review' && until === 'active' && !isAgreed) return { end: 'contested' };
  if (next === 'activate' && until === 'checked') return { end: 'checked' };
  // If the next step was already taken in this run, it has failed: the check led to a finding, or the platform refused
  // the step.
  return taken.has(next) ? { end: next === 'check' ? 'finding' : 'refused' } : { step: next };
}
