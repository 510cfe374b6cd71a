import { diagnose } from '../../../shared/diagnosis/index.ts';
import { currentResults, kindSigningIn } from '../../../shared/flow/index.ts';
import type { TenantProblem } from '../../../shared/model/index.ts';
import { ok } from '../../../shared/result.ts';
import { draftFor } from '../draft.ts';
import type { Operation } from '../operation.ts';

export const checkAtPlatform: Operation<'checkAtPlatform'> =
  (engine) =>
  async ({ profileId }, context) => {
    const found = engine.find(profileId);
    if (!found.ok) return found;
    const refuse = (problem: TenantProblem) =>
      ok({ profile: engine.refuse(found.value, 'platform-check', problem) });
    const tenant = await engine.tenant(found.value);
    if (!tenant.ok) return refuse(tenant.problem);
    const draft = await draftFor(engine, found.value, tenant.value, context);
    if (!draft.ok) return refuse(draft.problem);
    const checked = await tenant.value.check(draft.value, context);
    if (!checked.ok) {
      // A tenant may forget drafts; the next try writes a new one.
      if (checked.problem.kind === 'not-found')
        engine.update(found.value, ({ results }) => delete results.draft);
      return refuse(checked.problem);
    }
    const report = checked.value;
    // The draft was written meanwhile, and the check rests on it.
    const place = engine.find(profileId);
    if (!place.ok) return place;
    const { answers, results } = place.value.profile;
    const findings = diagnose(report, {
      provider: results.discovery?.discovery.provider?.id,
      mailboxKind: kindSigningIn(answers),
      other: currentResults(place.value.profile).localCheck?.report,
      egressIps: results.connection?.capabilities?.egressIps,
      now: new Date().toISOString(),
    });
    return ok({ profile: engine.keep(place.value, 'platformCheck', { report, findings }) });
  };
