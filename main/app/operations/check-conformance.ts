import { ok } from '../../../shared/result.ts';
import { checkConformance as checkPlatform } from '../../tenant/index.ts';
import type { Operation } from '../operation.ts';

export const checkConformance: Operation<'checkConformance'> =
  (engine) =>
  async ({ url, clientId, secret, change, recipient }, { signal, report }) => {
    const { proxyFor } = engine.ports;
    const lines = await checkPlatform({
      url,
      secret,
      change,
      ...(clientId !== undefined && { clientId }),
      ...(recipient !== undefined && { recipient }),
      extraCa: engine.extraCa,
      ...(proxyFor && { proxyFor }),
      signal,
      onLine: (line) => report({ kind: 'conformance-line', line }),
    });
    return ok({ lines: [...lines] });
  };
