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
  scope: ProfileContext,
  version: string,
  { tenant, ...context }: PushContext,
): Promise<Result<Profile, TenantProblem>> {
  const draft = currentResults(scope.profile).draft?.draft;
  const change = { step: 'rollback', basedOn: version, ...(draft && { draftId: draft.id }) } as const;
  const restored = await noted(engine, scope, change, (changeKey) =>
    tenant.rollBack(version, { ...context, changeKey }),
  );
  return restored.ok ? ok(engine.update(scope, afterRollBack)) : restored;
}

export const rollBack = onProfile<'tenant.rollBack'>(async (engine, scope, _, context) => {
  const { activation } = currentResults(scope.profile);
  if (!activation) return fail({ kind: 'invalid-input', detail: 'activation' });
  const tenant = await engine.tenant(scope);
  const restored = tenant.ok
    ? await restore(engine, scope, activation.version, { ...context, tenant: tenant.value })
    : tenant;
  if (restored.ok) return ok({ profile: restored.value });
  if (restored.problem.kind === 'cancelled') return fail({ kind: 'cancelled' });
  return ok({ profile: engine.refuse(scope, 'rollback', restored.problem) });
});
