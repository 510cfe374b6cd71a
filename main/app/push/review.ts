import { settingsOf } from '../../../shared/flow/index.ts';
import { fail, ok } from '../../../shared/result.ts';
import type { PushStepOf } from './types.ts';

/** Reads the tenant's active settings and compares them with the new ones. */
export const review: PushStepOf = async (engine, scope, { tenant, signal, report }) => {
  const after = settingsOf(scope.profile);
  if (!after) return fail({ kind: 'invalid', detail: 'signIn' });
  report({ kind: 'step', step: 'reading' });
  const current = await tenant.current({ signal, report, sender: after.sender });
  if (!current.ok) return current;
  const { settings: before, version, servers } = current.value;
  return ok(engine.keep(scope, 'review', { before, version, after, ...(servers && { servers }) }));
};
