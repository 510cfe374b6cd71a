import type { Profile } from '../model/index.ts';
import { currentResults } from './basis.ts';
import { flowOf, testOutcome } from './steps.ts';

/** How certain it is that applicants see the address: not set up yet, set up, or proven by a test email. */
export type SenderProof = 'draft' | 'set-up' | 'tested';

/** Returns how certain it is that applicants see the address; undefined if the platform sends from its own address. */
export function senderProofOf(profile: Pick<Profile, 'answers' | 'results'>): SenderProof | undefined {
  const { route, arrived, ownTest } = profile.answers;
  if (route === 'redirect' || route === 'platform-address') return undefined;
  if (flowOf(profile).current !== 'summary') return 'draft';
  const results = currentResults(profile);
  const hasArrived = (folder: string | undefined) => folder === 'inbox' || folder === 'junk';
  const works = testOutcome({ answers: profile.answers, results })?.works === true;
  return works || hasArrived(ownTest) || (results.testMail !== undefined && hasArrived(arrived))
    ? 'tested'
    : 'set-up';
}
