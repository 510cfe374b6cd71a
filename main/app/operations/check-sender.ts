import { domainToASCII } from 'node:url';

import { judgeSender } from '../../../shared/sender-domain/index.ts';
import { fail, ok } from '../../../shared/result.ts';
import type { Operation } from '../operation.ts';

export const checkSender: Operation<'checkSender'> =
  ({ ports }) =>
  async ({ domain, records = [], mail: base64, platform, provider, nameServer }, { signal }) => {
    const mail = base64 === undefined ? undefined : Buffer.from(base64, 'base64');
    const request = { domain: domainToASCII(domain), wanted: records, mail, platform, provider, nameServer };
    const evidence = await ports.checkSender(request, signal);
    if (signal.aborted) return fail({ kind: 'cancelled' });
    const { received, report } = evidence;
    if (typeof received === 'string') return fail({ kind: 'invalid-input', detail: received });
    const judged = judgeSender({ ...evidence, mail: received?.mail });
    return ok({
      report: { ...report, ...(received && { mail: received.mail }), ...judged },
      ...(received && { from: received.from }),
    });
  };
