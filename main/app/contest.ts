import { basisOf } from '../../shared/flow/index.ts';
import type { Profile } from '../../shared/model/index.ts';

/**
 * Marks the settings as changed elsewhere, so that both versions are read again. The platform's version stays active
 * until the user agrees to replace it.
 */
export function contest(profile: Profile): void {
  const { results } = profile;
  delete results.activation;
  delete results.review;
  delete results.draft;
  profile.contested = { basis: basisOf('connection', profile), at: new Date().toISOString() };
}
