import { currentResults } from '../../../shared/flow/index.ts';
import type { Draft, Recheck, TenantSettings } from '../../../shared/model/index.ts';
import { fail, ok } from '../../../shared/result.ts';
import { disagreements } from '../../tenant/index.ts';
import { contest } from '../contest.ts';
import type { PushStepOf } from './types.ts';

/** Ours is what was switched on, by its draft and by what it holds; a platform that names no draft is told by its version. */
export function settingsIn(now: TenantSettings, draft: Draft, version: string): Recheck['settings'] {
  if (!now.settings) return 'none';
  const isOurs = now.draftId === undefined ? now.version === version : now.draftId === draft.id;
  return isOurs && disagreements(draft.settings, now.settings).length === 0 ? 'ours' : 'other';
}

/** Whether what was switched on some time ago still is. */
export const confirm: PushStepOf = async (engine, place, context) => {
  const { draft, activation } = currentResults(place.profile);
  if (!draft || !activation) return ok(undefined);
  context.report({ kind: 'step', step: 'reading' });
  const now = await context.tenant.current({ ...context, sender: draft.draft.settings.sender });
  if (!now.ok) return now;
  if (settingsIn(now.value, draft.draft, activation.version) === 'ours') return ok(undefined);
  engine.update(place, contest);
  return fail({ kind: 'conflict' });
};
