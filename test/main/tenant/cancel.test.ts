import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { Tenant } from '../../../main/tenant/index.ts';
import type { Draft, MailSettings } from '../../../shared/model/index.ts';
import { settingUp, type TenantWorld } from './setting.ts';

let setting: TenantWorld;
beforeEach(async () => {
  setting = await settingUp();
});
afterEach(() => setting.stop());

type Call = (tenant: Tenant, signal: AbortSignal, settings: MailSettings) => Promise<unknown>;
const draftOf = (settings: MailSettings): Draft => ({ id: 'd', version: '"settings-1"', settings });
const calls: [string, string, Call][] = [
  ['signing in', '/oauth/token', (tenant, signal) => tenant.current({ signal })],
  ['reading what it can do', 'capabilities', (tenant, signal) => tenant.capabilities({ signal })],
  ['reading its settings', 'mail-settings', (tenant, signal) => tenant.current({ signal })],
  [
    'writing a draft',
    'drafts',
    (tenant, signal, settings) => tenant.writeDraft(settings, 'password', '"settings-1"', { signal }),
  ],
  ['starting a check', 'checks', (tenant, signal, settings) => tenant.check(draftOf(settings), { signal })],
  ['sending a test mail', 'test-mails', (tenant, signal) => tenant.sendTestMail('a@b.example', { signal })],
];

describe('a call to a tenant', () => {
  it.each(calls)('can be cancelled while %s, and its connection is closed', async (_what, path, call) => {
    const stop = new AbortController();
    let closed: Promise<unknown> | undefined;
    setting.way.meet(path, ({ response }) => {
      closed = once(response, 'close');
      stop.abort();
    });
    const result = await call(setting.tenant, stop.signal, setting.settings);
    expect(result).toEqual({ ok: false, problem: { kind: 'cancelled' } });
    await closed;
    expect(setting.way.seen.at(-1)?.path).toContain(path);
  });

  it.each(calls)('that was cancelled before it began sends nothing: %s', async (_what, _path, call) => {
    const result = await call(setting.tenant, AbortSignal.abort(), setting.settings);
    expect(result).toEqual({ ok: false, problem: { kind: 'cancelled' } });
    expect(setting.way.seen).toEqual([]);
  });
});
