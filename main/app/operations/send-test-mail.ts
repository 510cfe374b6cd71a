import { ok } from '../../../shared/result.ts';
import { onProfile } from '../operation.ts';

export const sendTestMail = onProfile<'tenant.sendTestMail'>(
  async (engine, place, { recipient }, context) => {
    const tenant = await engine.tenant(place);
    const sender = place.profile.answers.address;
    const about = { ...context, ...(sender !== undefined && { sender }) };
    const sent = tenant.ok ? await tenant.value.sendTestMail(recipient, about) : tenant;
    if (!sent.ok) return ok({ profile: engine.refuse(place, 'test-mail', sent.problem) });
    const { messageId } = sent.value;
    return ok({
      profile: engine.keep(
        place,
        'testMail',
        { recipient, ...(messageId !== undefined && { messageId }) },
        ({ answers }) => {
          delete answers.arrived;
        },
      ),
    });
  },
);
