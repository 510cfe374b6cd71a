import { currentResults } from '../../../shared/flow/index.ts';
import type { Draft, Recheck, TenantSettings } from '../../../shared/model/index.ts';
import { fail, ok } from '../../../shared/result.ts';
import { disagreements } from '../../tenant/index.ts';
import { contest } from '../contest.ts';
import type { PushStepOf } from './types.ts';

/**
 * Compares the tenant's active settings with the draft. `ours` requires the same draft and the same content. For a
 * platform without draft ids, the version identifies the draft.
 */
export function settingsIn(now: TenantSettings, draft: Draft, version: string): Recheck['settings'] {
  if (!now.settings) return 'none';
  const isOurs = now.draftId === undefined ? now.version === version : now.draftId === draft.id;
  return isOurs && disagreements(draft.settings, now.settings).length === 0 ? 'ours' : 'other';
}

/** Checks whether the settings activated earlier are still active. */
export const confirm: PushStepOf = async (engine, scope, context) => {
  const { draft, activation } = currentResults(scope.profile);
  if (!draft || !activation) return ok(undefined);
  context.report({ kind: 'step', step: 'reading' });
  const now = await context.tenant.current({ ...context, sender: draft.draft.settings.sender });
  if (!now.ok) return now;
  if (settingsIn(now.value, draft.draft, activation.version) === 'ours') return ok(undefined);
  engine.update(scope, contest);
  return fail({ kind: 'conflict' });
};
