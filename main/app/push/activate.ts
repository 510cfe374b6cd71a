import { ok } from '../../../shared/result.ts';
import { noted } from '../unfinished.ts';
import { draftFor } from './draft.ts';
import type { PushStepOf } from './types.ts';

export const activate: PushStepOf = async (engine, found, context) => {
  const draft = await draftFor(engine, found, context);
  if (!draft.ok) return draft;
  // Reloaded, because `draftFor` may have stored a draft that the following results are based on.
  const scope = engine.again(found);
  const { id, version } = draft.value;
  const change = { step: 'activate', basedOn: version, draftId: id } as const;
  const active = await noted(engine, scope, change, (changeKey) =>
    context.tenant.activate(draft.value, { ...context, changeKey }),
  );
  return active.ok ? ok(engine.keep(scope, 'activation', { version: active.value.version })) : active;
};
