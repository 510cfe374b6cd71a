import { awaitsConsent, nextPush, type PushStep } from '../../../shared/flow/index.ts';
import type { PushOrder, TenantProblem } from '../../../shared/model/index.ts';
import { fail, ok } from '../../../shared/result.ts';
import type { Engine, ProfileContext } from '../engine.ts';
import { onProfile } from '../operation.ts';
import { activate } from '../push/activate.ts';
import { check } from '../push/check.ts';
import { confirm } from '../push/confirm.ts';
import { review } from '../push/review.ts';
import type { PushContext, PushStepOf } from '../push/types.ts';

const steps: Readonly<Record<PushStep, PushStepOf>> = { review, check, activate, confirm };

/** The operation under which a step's refusal is stored. */
const during = {
  review: 'review',
  check: 'platform-check',
  activate: 'activate',
  confirm: 'review',
} as const;

/**
 * Executes the steps that `nextPush` chooses. Ends whatever the platform responds, because the number of steps is
 * limited: each runs once; the check and the activation run once more if the platform deleted the draft, and the review
 * is repeated once after a conflict.
 */
export const push = onProfile<'tenant.push'>(async (engine, scope, order, context) => {
  // Problems that can be detected without the platform.
  const { profile } = scope;
  if (awaitsConsent(profile.answers.platform, profile)) {
    const refused = engine.refuse(scope, during.review, { kind: 'invalid', reason: 'not-confirmed' });
    return ok({ profile: refused, end: 'refused' });
  }
  const first = nextPush(profile, order, new Set());
  if ('end' in first) return ok({ profile, end: first.end });
  const tenant = await engine.tenant(scope);
  if (!tenant.ok)
    return ok({ profile: engine.refuse(scope, during[first.step], tenant.problem), end: 'refused' });
  return walk(engine, scope, order, { ...context, tenant: tenant.value });
});

async function walk(engine: Engine, first: ProfileContext, order: PushOrder, context: PushContext) {
  const taken = new Set<PushStep>();
  let mayRenew = true;
  for (let scope = first; ; scope = engine.again(scope)) {
    const next = nextPush(scope.profile, order, taken);
    if ('end' in next) return ok({ profile: scope.profile, end: next.end });
    const { step } = next;
    taken.add(step);
    const done = await steps[step](engine, scope, context);
    if (done.ok) continue;
    const { problem } = done;
    scope = engine.again(scope);
    if (problem.kind === 'cancelled') return fail({ kind: 'cancelled' as const });
    if (mayRenew && isForgottenDraft(problem, scope)) {
      mayRenew = false;
      for (const again of ['check', 'activate'] as const) taken.delete(again);
      engine.update(scope, (profile) => {
        delete profile.results.draft;
        delete profile.unfinished;
      });
      continue;
    }
    const profile = engine.refuse(scope, during[step], problem);
    if (problem.kind !== 'conflict') return ok({ profile, end: 'refused' as const });
    // Reads the active settings to show them next to the new ones; if that fails, only the conflict is known.
    const reviewed = await review(engine, { ...scope, profile }, context);
    return ok({
      profile: reviewed.ok ? engine.again(scope).profile : profile,
      end: 'contested' as const,
    });
  }
}

/** Checks whether the tenant has deleted the draft, which it may do before activation. A new one is then written. */
const isForgottenDraft = ({ kind }: TenantProblem, { profile }: ProfileContext): boolean =>
  kind === 'not-found' && profile.results.draft !== undefined && profile.results.activation === undefined;
