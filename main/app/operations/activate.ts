import { currentResults } from '../../../shared/flow/index.ts';
import type { TenantProblem } from '../../../shared/model/index.ts';
import { fail, ok } from '../../../shared/result.ts';
import { draftFor } from '../draft.ts';
import type { Operation } from '../operation.ts';
import { afterRollBack, noted } from '../unfinished.ts';

export const activate: Operation<'activate'> =
  (engine) =>
  async ({ profileId }, context) => {
    const found = engine.find(profileId);
    if (!found.ok) return found;
    const refuse = (problem: TenantProblem) =>
      problem.kind === 'cancelled'
        ? fail({ kind: 'cancelled' as const })
        : ok({ profile: engine.refuse(found.value, 'activate', problem) });
    const { draft: kept, platformCheck, review, connection } = currentResults(found.value.profile);
    // A platform that can not check has nothing to wait for but the user's word.
    const isProven =
      connection?.capabilities?.runsChecks === false
        ? review !== undefined
        : kept !== undefined && platformCheck?.report.verdict === 'works';
    if (!isProven) return fail({ kind: 'invalid-input', detail: 'draft' });
    const tenant = await engine.tenant(found.value);
    if (!tenant.ok) return refuse(tenant.problem);
    const draft = await draftFor(engine, found.value, tenant.value, context);
    if (!draft.ok) return refuse(draft.problem);
    // The draft may have been written just now, and what follows rests on it.
    const place = engine.find(profileId);
    if (!place.ok) return place;
    const { id, version } = draft.value;
    const change = { step: 'activate', basedOn: version, draftId: id } as const;
    const active = await noted(engine, place.value, change, (changeKey) =>
      tenant.value.activate(draft.value, { ...context, changeKey }),
    );
    if (active.ok)
      return ok({ profile: engine.keep(place.value, 'activation', { version: active.value.version }) });
    // A tenant may forget drafts; the next try writes a new one.
    if (active.problem.kind === 'not-found')
      engine.update(place.value, ({ results }) => delete results.draft);
    return refuse(active.problem);
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
    if (!restored.ok && restored.problem.kind === 'cancelled') return fail({ kind: 'cancelled' });
    if (!restored.ok) return ok({ profile: engine.refuse(place.value, 'rollback', restored.problem) });
    return ok({ profile: engine.update(place.value, afterRollBack) });
  };
