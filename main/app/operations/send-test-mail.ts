import { ok } from '../../../shared/result.ts';
import { onProfile } from '../operation.ts';

export const sendTestMail = onProfile<'tenant.sendTestMail'>(
  async (engine, scope, { recipient }, context) => {
    const tenant = await engine.tenant(scope);
    const sender = scope.profile.answers.address;
    const about = { ...context, ...(sender !== undefined && { sender }) };
    const sent = tenant.ok ? await tenant.value.sendTestMail(recipient, about) : tenant;
    if (!sent.ok) return ok({ profile: engine.refuse(scope, 'test-mail', sent.problem) });
    const { messageId } = sent.value;
    return ok({
      profile: engine.keep(
        scope,
        'testMail',
        { recipient, ...(messageId !== undefined && { messageId }) },
        ({ answers }) => {
          delete answers.arrived;
        },
      ),
    });
  },
);
