import { inboundOf } from '../../../shared/flow/index.ts';
import { fail, ok } from '../../../shared/result.ts';
import { onProfile } from '../operation.ts';

export const checkInbound = onProfile<'tenant.checkInbound'>(async (engine, scope, _, context) => {
  const { address } = scope.profile.answers;
  if (address === undefined) return fail({ kind: 'invalid-input', detail: 'address' });
  const inbound = inboundOf(scope.profile);
  const tenant = await engine.tenant(scope);
  const checked = tenant.ok ? await tenant.value.checkInbound?.(address, { ...context, inbound }) : tenant;
  if (!checked) return fail({ kind: 'invalid-input', detail: 'tenant' });
  if (!checked.ok) return ok({ profile: engine.refuse(scope, 'inbound-check', checked.problem) });
  return ok({ profile: engine.keep(scope, 'inboundCheck', checked.value) });
});
