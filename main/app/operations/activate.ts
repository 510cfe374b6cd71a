import { currentResults } from '../../../shared/flow/index.ts';
import { fail, ok } from '../../../shared/result.ts';
import type { Operation } from '../operation.ts';

export const activate: Operation<'activate'> =
  (engine) =>
  async ({ profileId }, context) => {
    const place = engine.find(profileId);
    if (!place.ok) return place;
    const { draft, platformCheck } = currentResults(place.value.profile);
    if (!draft || platformCheck?.report.verdict !== 'works')
      return fail({ kind: 'invalid-input', detail: 'draft' });
    const tenant = await engine.tenant(place.value);
    const active = tenant.ok ? await tenant.value.activate(draft.draft, context) : tenant;
    if (!active.ok) return ok({ profile: engine.refuse(place.value, 'activate', active.problem) });
    return ok({ profile: engine.keep(place.value, 'activation', { version: active.value.version }) });
  };

export const rollBack: Operation<'rollBack'> =
  (engine) =>
  async ({ profileId }, context) => {
    const place = engine.find(profileId);
    if (!place.ok) return place;
    const { activation } = currentResults(place.value.profile);
    if (!activation) return fail({ kind: 'invalid-input', detail: 'activation' });
    const tenant = await engine.tenant(place.value);
    const restored = tenant.ok ? await tenant.value.rollBack(activation.version, context) : tenant;
    if (!restored.ok) return ok({ profile: engine.refuse(place.value, 'rollback', restored.problem) });
    const profile = engine.update(place.value, (next) => {
      // The draft was used up, and what was reviewed is the past: the road continues at the review.
      const { connection, discovery, localCheck } = next.results;
      next.results = { connection, discovery, localCheck };
      delete next.answers.reviewed;
      delete next.answers.arrived;
    });
    return ok({ profile });
  };
