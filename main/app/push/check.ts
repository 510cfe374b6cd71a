import { diagnose } from '../../../shared/diagnosis/index.ts';
import { currentResults, kindSigningIn } from '../../../shared/flow/index.ts';
import { ok } from '../../../shared/result.ts';
import { draftFor } from './draft.ts';
import type { PushStepOf } from './types.ts';

/** Has the tenant check the draft from its own servers. */
export const check: PushStepOf = async (engine, found, context) => {
  const draft = await draftFor(engine, found, context);
  if (!draft.ok) return draft;
  const checked = await context.tenant.check(draft.value, context);
  if (!checked.ok) return checked;
  const report = checked.value;
  // Reloaded, because `draftFor` may have stored a draft that the result of the check is based on.
  const scope = engine.again(found);
  const { answers, results } = scope.profile;
  const findings = diagnose(report, {
    provider: results.discovery?.discovery.provider?.id,
    mailboxKind: kindSigningIn(answers),
    other: currentResults(scope.profile).localCheck?.report,
    egressIps: results.connection?.capabilities?.egressIps,
    ...(draft.value.settings.connection && !results.activation && { consent: 'of-some-account' }),
    now: new Date().toISOString(),
  });
  return ok(engine.keep(scope, 'platformCheck', { report, findings }));
};
