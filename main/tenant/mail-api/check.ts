import {
  failedStage,
  type Draft,
  type ProbeReport,
  type StageRecord,
  type TenantProblem,
} from '../../../shared/model/index.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { poll } from '../http/poll.ts';
import { retryAfter } from '../http/retry-after.ts';
import { platformReport } from '../platform-report.ts';
import type { TenantContext } from '../types.ts';
import type { Bodies, StageBody } from './bodies.ts';
import { defined } from './defined.ts';
import { read } from './read.ts';
import type { TenantClient } from './session.ts';

/** Polls the tenant's check of a draft until it ends, and reports its stages. */
export async function follow(
  session: TenantClient,
  bodies: Bodies,
  { id, draft, deadlineMs }: { id: string; draft: Draft; deadlineMs: number },
  { signal, report }: TenantContext,
): Promise<Result<ProbeReport, TenantProblem>> {
  const { host, port, security } = draft.settings;
  const endpoint = { host, port, security };
  const { clock } = session;
  const startedAt = new Date();
  const began = clock.now();
  let reportedCount = 0;
  const reportNew = (stages: readonly StageBody[]) => {
    for (const stage of stages.slice(reportedCount))
      report?.({ kind: 'stage-ended', endpoint, record: asRecord(stage) });
    reportedCount = Math.max(reportedCount, stages.length);
  };

  const path = `v1/checks/${encodeURIComponent(id)}`;
  const ended = await poll<Result<ProbeReport, TenantProblem>>(
    async () => {
      const answer = read(await session.ask({ method: 'GET', path, signal }), bodies.check);
      if (!answer.ok) return answer;
      const { body, headers } = answer.value;
      if (body.state === 'aborted') return ok({ end: fail({ kind: 'server-error' }) });
      if (body.state === 'done') {
        reportNew(body.report.stages);
        const { verdict } = body.report;
        const stages = body.report.stages.map(asRecord);
        const durationMs = clock.now() - began;
        return ok({ end: judged(platformReport(draft, { startedAt, durationMs, verdict, stages })) });
      }
      reportNew(body.stages);
      return ok({ askedAfter: retryAfter(headers) });
    },
    { clock, signal, firstMs: 250, deadlineMs },
  );
  return ended.ok ? (ended.value ?? fail({ kind: 'timeout' })) : ended;
}

/**
 * Compares a report's positive verdict with its stages. Without any stage, the verdict proves nothing; with a failed
 * stage, the check counts as failed.
 */
function judged(report: ProbeReport): Result<ProbeReport, TenantProblem> {
  if (report.verdict === 'failed') return ok(report);
  if (report.stages.length === 0) return fail({ kind: 'not-a-tenant', reason: 'check-without-proof' });
  return ok(failedStage(report) ? { ...report, verdict: 'failed' } : report);
}

const asRecord = ({ reply, failure, ...record }: StageBody): StageRecord => ({
  ...record,
  ...(reply && { reply: defined(reply) }),
  ...(failure && { failure: defined(failure) }),
});
