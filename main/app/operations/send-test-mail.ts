import { ok } from '../../../shared/result.ts';
import type { Operation } from '../operation.ts';

export const sendTestMail: Operation<'sendTestMail'> =
  (engine) =>
  async ({ profileId, recipient }, context) => {
    const place = engine.find(profileId);
    if (!place.ok) return place;
    const tenant = await engine.tenant(place.value);
    const sender = place.value.profile.answers.address;
    const about = { ...context, ...(sender !== undefined && { sender }) };
    const sent = tenant.ok ? await tenant.value.sendTestMail(recipient, about) : tenant;
    if (!sent.ok) return ok({ profile: engine.refuse(place.value, 'test-mail', sent.problem) });
    const { messageId } = sent.value;
    return ok({
      profile: engine.keep(
        place.value,
        'testMail',
        { recipient, ...(messageId !== undefined && { messageId }) },
        ({ answers }) => {
          delete answers.arrived;
        },
      ),
    });
  };
