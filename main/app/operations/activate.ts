import { currentResults } from '../../../shared/flow/index.ts';
import { fail, ok } from '../../../shared/result.ts';
import type { Operation } from '../operation.ts';
import { afterRollBack, noted } from '../unfinished.ts';

export const activate: Operation<'activate'> =
  (engine) =>
  async ({ profileId }, context) => {
    const place = engine.find(profileId);
    if (!place.ok) return place;
    const { draft: kept, platformCheck } = currentResults(place.value.profile);
    if (!kept || platformCheck?.report.verdict !== 'works')
      return fail({ kind: 'invalid-input', detail: 'draft' });
    const tenant = await engine.tenant(place.value);
    if (!tenant.ok) return ok({ profile: engine.refuse(place.value, 'activate', tenant.problem) });
    const { draft } = kept;
    const change = { step: 'activate', basedOn: draft.version, draftId: draft.id } as const;
    const active = await noted(engine, place.value, change, (changeKey) =>
      tenant.value.activate(draft, { ...context, changeKey }),
    );
    if (!active.ok) return ok({ profile: engine.refuse(place.value, 'activate', active.problem) });
    return ok({ profile: engine.keep(place.value, 'activation', { version: active.value.version }) });
  };

export const rollBack: Operation<'rollBack'> =
  (engine) =>
  async ({ profileId }, context) => {
    const place = engine.find(profileId);
    if (!place.ok) return place;
    const { activation, draft } = currentResults(place.value.profile);
    if (!activation) return fail({ kind: 'invalid-input', detail: 'activation' });
    const tenant = await engine.tenant(place.value);
    if (!tenant.ok) return ok({ profile: engine.refuse(place.value, 'rollback', tenant.problem) });
    const { version } = activation;
    const change = {
      step: 'roll-back',
      basedOn: version,
      ...(draft && { draftId: draft.draft.id }),
    } as const;
    const restored = await noted(engine, place.value, change, (changeKey) =>
      tenant.value.rollBack(version, { ...context, changeKey }),
    );
    if (!restored.ok) return ok({ profile: engine.refuse(place.value, 'rollback', restored.problem) });
    return ok({ profile: engine.update(place.value, afterRollBack) });
  };
