import { basisOf, currentUnfinished } from '../../shared/flow/index.ts';
import type { Draft, Profile, TenantProblem, TenantSettings, Unfinished } from '../../shared/model/index.ts';
import type { Result } from '../../shared/result.ts';
import { disagreements } from '../tenant/index.ts';
import type { Engine, ProfileContext } from './engine.ts';

type Change = Pick<Unfinished, 'step' | 'basedOn' | 'draftId'>;

/**
 * Records a change at a tenant as `unfinished`, then makes it. If the program ends in between, the next run finds the
 * record and repeats the change with the same idempotency key, so that the tenant does not execute it twice. Storing
 * the outcome removes the record in the same write.
 */
export async function noted<Value>(
  engine: Engine,
  scope: ProfileContext,
  change: Change,
  act: (changeKey: string) => Promise<Result<Value, TenantProblem>>,
): Promise<Result<Value, TenantProblem>> {
  const before = currentUnfinished(scope.profile);
  const same =
    before?.step === change.step && before.basedOn === change.basedOn && before.draftId === change.draftId;
  const key = same ? before.key : crypto.randomUUID();
  engine.update(scope, (profile) => {
    const basis = basisOf('connection', profile);
    profile.unfinished = { ...change, key, basis, at: new Date().toISOString() };
  });
  return act(key);
}

/** Derives the outcome of an interrupted change from the tenant's active settings. */
export function outcomeOf(
  { step, basedOn, draftId }: Unfinished,
  { version, draftId: active, settings }: TenantSettings,
  draft: Draft | undefined,
): 'happened' | 'not-yet' | 'changed' {
  if (step === 'draft' || version === basedOn) return 'not-yet';
  // An active draft means that the user consented after the program ended, and that the platform then activated the
  // draft.
  if (step === 'connect') return active === draftId ? 'happened' : 'not-yet';
  // If the platform does not report the id of the active draft, the settings themselves are compared.
  const matchesDraft = draft && settings ? disagreements(draft.settings, settings).length === 0 : false;
  const isOurs = active === undefined ? matchesDraft : active === draftId;
  if (step === 'activate') return isOurs ? 'happened' : 'changed';
  return isOurs ? 'not-yet' : 'happened';
}

/**
 * Resets the results after a rollback, because the draft has been used and the review is outdated. The flow continues
 * at the platform's check.
 */
export function afterRollBack(profile: Profile): void {
  const { connection, discovery, localCheck } = profile.results;
  profile.results = {
    ...(connection && { connection }),
    ...(discovery && { discovery }),
    ...(localCheck && { localCheck }),
  };
  delete profile.answers.arrived;
  delete profile.unfinished;
}
