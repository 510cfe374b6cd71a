import { leftBehind } from '../../../shared/model/index.ts';
import { ok } from '../../../shared/result.ts';
import { checkConformance as checkPlatform } from '../../tenant/index.ts';
import type { Operation } from '../operation.ts';

export const checkConformance: Operation<'tenant.checkConformance'> =
  (engine) =>
  async ({ url, clientId, secret, change, recipient }, { signal, report }) => {
    const { redaction } = engine;
    const lines = await checkPlatform({
      url,
      secret,
      redaction,
      change,
      ...(clientId !== undefined && { clientId }),
      ...(recipient !== undefined && { recipient }),
      ...engine.https,
      signal,
      onLine: (line) => report({ kind: 'conformance-line', line }),
      onPause: (seconds) => report({ kind: 'pause', seconds }),
    });
    // Also logged, in case the caller no longer receives the answer.
    const changed = leftBehind(lines);
    if (changed) engine.ports.journal.note(`sends with ${changed.seen}, before: ${changed.expected}`);
    return ok({ lines: [...lines] });
  };
