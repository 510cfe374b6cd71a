import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { Progress } from '../../../shared/contract/index.ts';
import { probeReportSchema, type Draft } from '../../../shared/model/index.ts';
import { answer, cutBefore, problem, times } from './faulty.ts';
import { settingUp, stages, type TenantWorld } from './setting.ts';

let setting: TenantWorld;
let draft: Draft;
let told: Progress[];
beforeEach(async () => {
  setting = await settingUp();
  draft = await setting.draft();
  told = [];
});
afterEach(() => setting.stop());

const check = (client = setting.tenant, signal = setting.signal) =>
  client.check(draft, { signal, report: (progress) => told.push(progress) });
const running = (...done: unknown[]) => answer(200, { id: 'c', state: 'running', stages: done });
const done = (verdict: string, ...all: unknown[]) =>
  answer(200, { id: 'c', state: 'done', report: { verdict, stages: all } });
const [first, second] = stages;

describe('a check by the tenant', () => {
  it('reports each stage once, as it ends', async () => {
    setting.way.meet('GET', running(first), running(first), done('works', first, second));
    const report = await check();
    expect(report).toMatchObject({ ok: true, value: { verdict: 'works', vantage: 'platform', stages } });
    expect(
      told.map((progress) => (progress.kind === 'stage-ended' ? progress.record.stage : progress.kind)),
    ).toEqual(['step', 'resolve', 'connect']);
  });

  it('is polled at the interval that the tenant suggests, otherwise less and less often', async () => {
    const slow = answer(200, { id: 'c', state: 'running', stages: [] }, { 'retry-after': '3' });
    setting.way.meet('GET', running(), running(), slow, done('works', first));
    await check();
    expect(setting.clock.waits).toEqual([250, 375, 562.5, 3_000]);
  });

  it('survives a tenant that is briefly unavailable', async () => {
    setting.way.meet(
      'GET',
      ...times(3, cutBefore),
      running(),
      ...times(4, problem(502)),
      done('works', first),
    );
    expect(await check()).toMatchObject({ ok: true });
  });

  it('is polled less and less often, whatever the tenant suggests', async () => {
    const hasty = answer(200, { id: 'c', state: 'running', stages: [] }, { 'retry-after': '0' });
    setting.way.meet('GET', hasty, hasty, hasty, done('works', first));
    await check();
    expect(setting.clock.waits).toEqual([250, 375, 562.5, 843.75]);
  });

  it('that reports success without a stage is no proof', async () => {
    setting.way.meet('GET', done('works'));
    expect(await check()).toMatchObject({
      problem: { kind: 'not-a-tenant', reason: 'check-without-proof' },
    });
  });

  it('that reports success with a failed stage has failed', async () => {
    setting.way.meet('GET', done('works', first, { ...second, outcome: 'failed' }));
    expect(await check()).toMatchObject({ ok: true, value: { verdict: 'failed' } });
  });

  it('is given up if the tenant no longer answers', async () => {
    setting.way.meet('GET', ...times(99, problem(502)));
    expect(await check()).toMatchObject({ problem: { kind: 'server-error', status: 502 } });
  });

  it('is given up if it never ends', async () => {
    setting.way.meet('GET', ...times(99, running()));
    expect(await check(setting.client({ checkDeadlineMs: 10_000 }))).toMatchObject({
      problem: { kind: 'timeout' },
    });
  });

  it('that the tenant aborted gives no verdict about the mailbox', async () => {
    setting.way.meet('GET', answer(200, { id: 'c', state: 'aborted' }));
    expect(await check()).toMatchObject({ problem: { kind: 'server-error' } });
  });

  it('of a draft that the tenant deleted reports that', async () => {
    draft = { ...draft, id: 'forgotten' };
    expect(await check()).toMatchObject({ problem: { kind: 'not-found' } });
  });

  it('is started once, even if the response is lost: a wrong password must not be tried repeatedly', async () => {
    setting.way.meet('checks', cutBefore);
    expect(await check()).toMatchObject({ ok: true });
    const keys = setting.way.requests('POST /v1/drafts').map(({ headers }) => headers['idempotency-key']);
    expect(new Set(keys).size).toBe(1);
  });

  it('can be cancelled', async () => {
    const stop = new AbortController();
    setting.clock.onWait = () => stop.abort();
    expect(await check(setting.tenant, stop.signal)).toEqual({ ok: false, problem: { kind: 'cancelled' } });
  });

  it('gives a report in the usual format, whatever the tenant returns', async () => {
    const odd = {
      stage: 'auth',
      outcome: 'failed',
      durationMs: -3,
      reply: { code: 535, enhanced: 'odd', lines: ['a\u001b[2Jb', 'x'.repeat(5_000), 7], more: 1 },
      failure: { kind: 'something-new', tls: 'expired', tlsCode: 'CERT_HAS_EXPIRED' },
    };
    setting.way.meet('GET', done('failed', first, odd, { ...odd, failure: 'broken' }));
    const report = await check();
    const value = probeReportSchema.parse(report.ok ? report.value : undefined);
    expect(value.stages[1]).toMatchObject({
      durationMs: 0,
      reply: { code: 535, lines: ['ab', expect.any(String) as string] },
      failure: { kind: 'protocol', tls: 'expired', tlsCode: 'CERT_HAS_EXPIRED' },
    });
    expect(value.stages[1]?.reply?.lines[1]).toHaveLength(1_000);
    expect(value.stages[2]?.failure).toEqual({ kind: 'protocol' });
  });

  it('is rejected if its response has another format', async () => {
    setting.way.meet('GET', ...times(9, done('maybe')));
    expect(await check()).toMatchObject({ problem: { kind: 'not-a-tenant' } });
  });
});
