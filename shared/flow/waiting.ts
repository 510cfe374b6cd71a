import type { Profile } from '../model/index.ts';
import { currentResults } from './basis.ts';

/** Since when somebody else has the letter that this set-up waits for; undefined once it works, or if nobody was asked. */
export function waitingSince(profile: Profile): string | undefined {
  const { activation, platformCheck, localCheck } = currentResults(profile);
  const works = (platformCheck ?? localCheck)?.report.verdict === 'works';
  return activation !== undefined || works ? undefined : profile.answers.askedAt;
}
