import { ok } from '../../../shared/result.ts';
import { checkConformance as checkPlatform } from '../../tenant/index.ts';
import type { Operation } from '../operation.ts';

export const checkConformance: Operation<'checkConformance'> =
  (engine) =>
  async ({ url, clientId, secret, change, recipient }, { signal, report }) => {
    const lines = await checkPlatform({
      url,
      secret,
      change,
      ...(clientId !== undefined && { clientId }),
      ...(recipient !== undefined && { recipient }),
      ...engine.https,
      signal,
      onLine: (line) => report({ kind: 'conformance-line', line }),
    });
    return ok({ lines: [...lines] });
  };
