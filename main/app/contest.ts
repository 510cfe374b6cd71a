import { basisOf } from '../../shared/flow/index.ts';
import type { Profile } from '../../shared/model/index.ts';

/**
 * The settings were changed elsewhere: both versions are read again, and theirs stay until the user agrees to replace
 * them.
 */
export function contest(profile: Profile): void {
  const { results } = profile;
  delete results.activation;
  delete results.review;
  delete results.draft;
  profile.contested = { basis: basisOf('connection', profile), at: new Date().toISOString() };
}
