import { domainToASCII } from 'node:url';

import { judgeSender } from '../../../shared/sender-domain/index.ts';
import { fail, ok } from '../../../shared/result.ts';
import type { Operation } from '../operation.ts';

export const checkSender: Operation<'sender.check'> =
  ({ ports }) =>
  async ({ domain, records = [], mail: base64, platform, provider, nameServer }, { signal }) => {
    const request = {
      domain: domainToASCII(domain),
      required: records,
      mail: base64 === undefined ? undefined : Buffer.from(base64, 'base64'),
      platform,
      provider,
      nameServer,
    };
    const evidence = await ports.checkSender(request, signal);
    if (signal.aborted) return fail({ kind: 'cancelled' });
    const { received, report } = evidence;
    if (typeof received === 'string') return fail({ kind: 'invalid-input', detail: received });
    // A message from another domain says nothing about this one.
    const mail = received?.from === report.domain ? received.mail : undefined;
    return ok({
      report: { ...report, ...(mail && { mail }), ...judgeSender({ ...evidence, mail }) },
      ...(received && { from: received.from }),
    });
  };
