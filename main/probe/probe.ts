import type { ProbeReport } from '../../shared/model/index.ts';
import { Attempt } from './attempt.ts';
import { StageFailure } from './failure.ts';
import type { Probe } from './types.ts';

/**
 * Walks the road to a sent mail, station by station, and reports what each one said. Never throws: what goes wrong is in
 * the report. Credentials are only ever sent over a verified TLS connection, to a server that offered a sign-in on it.
 */
export const probe: Probe = async (request, network, context) => {
  const attempt = new Attempt(request, network, context);
  let verdict: ProbeReport['verdict'] = 'failed';
  try {
    verdict = await attempt.run();
  } catch (error) {
    if (context.signal.aborted) {
      attempt.recorder.fail({ kind: 'cancelled' });
      verdict = 'cancelled';
    } else {
      await attempt.explain(error instanceof StageFailure ? error : new StageFailure({ kind: 'protocol' }));
      if (!(error instanceof StageFailure)) throw error;
    }
  } finally {
    attempt.end();
  }
  return attempt.report(verdict);
};
