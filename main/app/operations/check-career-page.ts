import { inboundOf } from '../../../shared/flow/index.ts';
import { fail, ok } from '../../../shared/result.ts';
import { onProfile } from '../operation.ts';

export const checkCareerPage = onProfile<'careerPage.check'>(
  async (engine, scope, { url }, { signal, report }) => {
    const { environment, profile } = scope;
    const { address: mailbox } = profile.answers;
    const inbound = inboundOf(profile);
    if (mailbox === undefined || inbound === undefined)
      return fail({ kind: 'invalid-input', detail: 'address' });
    report({ kind: 'step', step: 'reading' });
    const { inspectCareerPage } = engine.ports;
    const result = await inspectCareerPage(url, { inbound, mailbox }, environment.pages, { signal });
    if (!result) return fail({ kind: 'cancelled' });
    return ok({ profile: engine.keep(scope, 'careerPage', result) });
  },
);
