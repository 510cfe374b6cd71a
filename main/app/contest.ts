import { basisOf } from '../../shared/flow/index.ts';
import type { Profile } from '../../shared/model/index.ts';

/** Somebody else decided: both sides are looked at again, and theirs stays until somebody agrees to replace it. */
export function contest(profile: Profile): void {
  const { results } = profile;
  delete results.activation;
  delete results.review;
  delete results.draft;
  profile.contested = { basis: basisOf('connection', profile), at: new Date().toISOString() };
}
