import { domainToASCII } from 'node:url';

import { judgeSender } from '../../../shared/sender-domain/index.ts';
import { fail, ok } from '../../../shared/result.ts';
import type { Operation } from '../operation.ts';

export const checkSender: Operation<'checkSender'> =
  ({ ports }) =>
  async ({ domain, records = [], platform, provider, nameServer }, { signal }) => {
    const request = { domain: domainToASCII(domain), wanted: records, platform, provider, nameServer };
    const evidence = await ports.checkSender(request, signal);
    if (signal.aborted) return fail({ kind: 'cancelled' });
    return ok({ report: { ...evidence.report, ...judgeSender(evidence) } });
  };
