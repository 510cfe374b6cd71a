import type { CallContext } from '../../../shared/contract/index.ts';
import { currentResults, currentUnfinished } from '../../../shared/flow/index.ts';
import type { Profile, TenantProblem, TenantSettings, Unfinished } from '../../../shared/model/index.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Engine, Place } from '../engine.ts';
import type { Operation } from '../operation.ts';
import { afterRollBack, noted, outcomeOf } from '../unfinished.ts';
import { activate, rollBack } from './activate.ts';

type Context = CallContext<AbortSignal>;
interface Found {
  readonly place: Place;
  readonly unfinished: Unfinished;
}

function find(engine: Engine, profileId: string) {
  const place = engine.find(profileId);
  if (!place.ok) return place;
  const unfinished = currentUnfinished(place.value.profile);
  return unfinished
    ? ok({ place: place.value, unfinished })
    : fail({ kind: 'invalid-input' as const, detail: 'unfinished' });
}

const draftOf = ({ profile }: Place) => currentResults(profile).draft?.draft;

/** What the tenant sends with now. */
async function now(
  engine: Engine,
  place: Place,
  { signal, report }: Context,
): Promise<Result<TenantSettings, TenantProblem>> {
  report({ kind: 'step', step: 'reading' });
  const tenant = await engine.tenant(place);
  const { address: sender } = place.profile.answers;
  return tenant.ok
    ? tenant.value.current({ signal, report, ...(sender !== undefined && { sender }) })
    : tenant;
}

export const lookBack: Operation<'lookBack'> =
  (engine) =>
  async ({ profileId }, context) => {
    const found = find(engine, profileId);
    if (!found.ok) return found;
    const { place, unfinished } = found.value;
    const seen = await now(engine, place, context);
    if (seen.ok) return ok({ outcome: outcomeOf(unfinished, seen.value, draftOf(place)) });
    return context.signal.aborted ? fail({ kind: 'cancelled' }) : ok({ problem: seen.problem });
  };

export const settle: Operation<'settle'> =
  (engine) =>
  async ({ profileId, choice }, context) => {
    const found = find(engine, profileId);
    if (!found.ok) return found;
    const { step } = found.value.unfinished;
    if (choice === 'finish' && step === 'activate') return activate(engine)({ profileId }, context);
    if (choice === 'finish' && step === 'roll-back') {
      const seen = await now(engine, found.value.place, context);
      const isDone =
        seen.ok && outcomeOf(found.value.unfinished, seen.value, draftOf(found.value.place)) === 'happened';
      if (isDone) return ok({ profile: engine.update(found.value.place, afterRollBack) });
      return rollBack(engine)({ profileId }, context);
    }
    // A draft is finished by the check that needs it, which writes it with the same key.
    if (choice === 'finish') return ok({ profile: found.value.place.profile });
    return ok({ profile: await undo(engine, found.value, context) });
  };

async function undo(engine: Engine, { place, unfinished }: Found, context: Context): Promise<Profile> {
  const forget = () => engine.update(place, (profile) => delete profile.unfinished);
  if (unfinished.step === 'draft') return forget();
  const during = unfinished.step === 'activate' ? 'activate' : 'rollback';
  const seen = await now(engine, place, context);
  if (!seen.ok) return engine.refuse(place, during, seen.problem);
  const outcome = outcomeOf(unfinished, seen.value, draftOf(place));
  if (unfinished.step === 'roll-back')
    // Undoing a way back is to leave things as they are.
    return outcome === 'happened' ? engine.update(place, afterRollBack) : forget();
  if (outcome === 'changed') return engine.refuse(place, during, { kind: 'conflict' });
  if (outcome === 'not-yet') return forget();
  const { version } = seen.value;
  const { draftId } = unfinished;
  const change = { step: 'roll-back', basedOn: version, ...(draftId !== undefined && { draftId }) } as const;
  const tenant = await engine.tenant(place);
  const restored = tenant.ok
    ? await noted(engine, place, change, (changeKey) =>
        tenant.value.rollBack(version, { ...context, changeKey }),
      )
    : tenant;
  return restored.ok
    ? engine.update(place, afterRollBack)
    : engine.refuse(place, 'rollback', restored.problem);
}
