import { currentResults } from '../../../shared/flow/index.ts';
import type { Profile, TenantProblem } from '../../../shared/model/index.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Engine, ProfileContext } from '../engine.ts';
import { onProfile } from '../operation.ts';
import type { PushContext } from '../push/types.ts';
import { afterRollBack, noted } from '../unfinished.ts';

/** Restores the settings that were active before `version`. */
export async function restore(
  engine: Engine,
  place: ProfileContext,
  version: string,
  { tenant, ...context }: PushContext,
): Promise<Result<Profile, TenantProblem>> {
  const draft = currentResults(place.profile).draft?.draft;
  const change = { step: 'rollback', basedOn: version, ...(draft && { draftId: draft.id }) } as const;
  const restored = await noted(engine, place, change, (changeKey) =>
    tenant.rollBack(version, { ...context, changeKey }),
  );
  return restored.ok ? ok(engine.update(place, afterRollBack)) : restored;
}

export const rollBack = onProfile<'tenant.rollBack'>(async (engine, place, _, context) => {
  const { activation } = currentResults(place.profile);
  if (!activation) return fail({ kind: 'invalid-input', detail: 'activation' });
  const tenant = await engine.tenant(place);
  const restored = tenant.ok
    ? await restore(engine, place, activation.version, { ...context, tenant: tenant.value })
    : tenant;
  if (restored.ok) return ok({ profile: restored.value });
  if (restored.problem.kind === 'cancelled') return fail({ kind: 'cancelled' });
  return ok({ profile: engine.refuse(place, 'rollback', restored.problem) });
});
