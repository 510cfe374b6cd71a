import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { Progress } from '../../../shared/contract/index.ts';
import { answer, cutBefore, problem, times } from './faulty.ts';
import { settingUp, type TenantWorld } from './setting.ts';

let setting: TenantWorld;
beforeEach(async () => {
  setting = await settingUp();
});
afterEach(() => setting.stop());

const sender = 'probe-1@platform.example';
const state = (name: string, more: object = {}) => answer(200, { id: 'i', state: name, sender, ...more });
const sent = answer(202, { id: 'i', state: 'waiting', sender });
const check = (signal = setting.signal, told: Progress[] = []) =>
  setting.tenant.checkInbound!('jobs@musterfirma.example', {
    signal,
    report: (progress) => told.push(progress),
  });

describe('an inbound check', () => {
  it('is polled until the message arrives, and compares senders case-insensitively', async () => {
    setting.way.meet('POST /v1/inbound', sent);
    setting.way.meet(
      'GET /v1/inbound',
      state('waiting'),
      state('waiting'),
      state('arrived', { from: sender.toUpperCase() }),
    );
    const told: Progress[] = [];
    expect(await check(setting.signal, told)).toMatchObject({
      ok: true,
      value: { outcome: 'intact', sender },
    });
    expect(setting.clock.waits).toEqual([500, 750, 1_125]);
    expect(told).toEqual([
      { kind: 'step', step: 'sending' },
      { kind: 'step', step: 'waiting' },
    ]);
  });

  it('counts as rewritten if the sender is missing or unknown', async () => {
    setting.way.meet('POST /v1/inbound', sent, sent);
    setting.way.meet(
      'GET /v1/inbound',
      state('arrived', { from: 'jobs@musterfirma.example' }),
      state('arrived'),
    );
    expect(await check()).toMatchObject({
      value: { outcome: 'rewritten', seenFrom: 'jobs@musterfirma.example' },
    });
    expect(await check()).toMatchObject({ value: { outcome: 'rewritten' } });
  });

  it('is returned with displayable text', async () => {
    setting.way.meet('POST /v1/inbound', sent);
    setting.way.meet('GET /v1/inbound', state('returned', { words: '550 5.7.520\u202e no\r\n forwarding' }));
    const result = await check();
    expect(result).toMatchObject({ value: { outcome: 'returned' } });
    expect(JSON.stringify(result)).toContain('5.7.520');
    expect(JSON.stringify(result)).not.toMatch(/\u202e|\\r/);
  });

  it('ends as missing if the message takes too long, which is no failure', async () => {
    setting.way.meet('POST /v1/inbound', sent);
    setting.way.meet('GET /v1/inbound', ...times(99, state('waiting')));
    expect(await check()).toEqual({ ok: true, value: { outcome: 'missing', sender } });
  });

  it('survives a short outage of the tenant, and is given up after a long one', async () => {
    setting.way.meet('POST /v1/inbound', sent, sent);
    setting.way.meet(
      'GET /v1/inbound',
      ...times(3, cutBefore),
      state('arrived', { from: sender }),
      ...times(99, problem(502)),
    );
    expect(await check()).toMatchObject({ value: { outcome: 'intact' } });
    expect(await check()).toMatchObject({ problem: { kind: 'server-error' } });
  });

  it('is cancelled immediately', async () => {
    setting.way.meet('POST /v1/inbound', sent);
    setting.way.meet('GET /v1/inbound', state('waiting'));
    expect(await check(AbortSignal.abort())).toMatchObject({ problem: { kind: 'cancelled' } });
  });
});
