import { randomUUID } from 'node:crypto';

import { retryAfter } from '../../http/retry-after.ts';
import type { ConformanceAnswer } from './asking.ts';
import type { Visit } from './visit.ts';

const deadlineMs = 120_000;
const slowestMs = 3_000;

/** Checks that the platform's check of the draft is started only once, can be polled, and ends. */
export async function jobs(visit: Visit, draftId: string): Promise<void> {
  const path = `/v1/drafts/${draftId}/checks`;
  const headers = { 'idempotency-key': `conformance-${randomUUID()}` };
  const start = { method: 'POST', path, headers, status: [202] };
  const started = await visit.check('check.start', start);
  await visit.check('check.repeated', {
    ...start,
    needs: 'the same id',
    also: ({ body }) => (body['id'] === started?.body['id'] ? undefined : 'a second check'),
  });
  const id = started?.body['id'];
  if (typeof id !== 'string') return;
  const ended = await follow(visit, `/v1/checks/${id}`);
  if (!ended) return;
  const { state, report } = ended.body as {
    state?: string;
    report?: { verdict?: string; stages?: unknown[] };
  };
  const failed = state === 'done' && report?.verdict === 'failed';
  visit.say(
    'check.verdict',
    failed && (report.stages?.length ?? 0) > 0,
    'state done, verdict failed, its stages',
    `${state ?? ''} ${report?.verdict ?? ''}`.trim(),
  );
}

async function follow(visit: Visit, path: string): Promise<ConformanceAnswer | undefined> {
  const { clock } = visit;
  const until = clock.now() + deadlineMs;
  const needs = 'state running, then done or aborted';
  for (let wait = 100; clock.now() < until; wait = Math.min(wait * 1.5, slowestMs)) {
    const answer = await visit.glance('check.follow', path);
    if (answer?.status !== 200 || answer.body['state'] !== 'running')
      return visit.check('check.follow', { path, status: [200], needs });
    const retryAfterMs = (retryAfter(answer.headers) ?? 0) * 1_000;
    await visit.asking.pause(Math.min(Math.max(retryAfterMs, wait), slowestMs));
  }
  visit.say('check.follow', false, needs, 'still running after two minutes');
  return undefined;
}
