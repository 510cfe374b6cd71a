import { inboundOf } from '../../../shared/flow/index.ts';
import { fail, ok } from '../../../shared/result.ts';
import type { Operation } from '../operation.ts';

export const checkInbound: Operation<'checkInbound'> =
  (engine) =>
  async ({ profileId }, context) => {
    const place = engine.find(profileId);
    if (!place.ok) return place;
    const { address } = place.value.profile.answers;
    if (address === undefined) return fail({ kind: 'invalid-input', detail: 'address' });
    const inbound = inboundOf(place.value.profile);
    const tenant = await engine.tenant(place.value);
    const checked = tenant.ok ? await tenant.value.checkInbound?.(address, { ...context, inbound }) : tenant;
    if (!checked) return fail({ kind: 'invalid-input', detail: 'tenant' });
    if (!checked.ok) return ok({ profile: engine.refuse(place.value, 'inbound-check', checked.problem) });
    return ok({ profile: engine.keep(place.value, 'inboundCheck', checked.value) });
  };
