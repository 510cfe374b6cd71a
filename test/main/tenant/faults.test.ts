import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { practice } from '../../../shared/model/index.ts';
import { answer, cutBefore, problem, silence, times, type TenantFault } from './faulty.ts';
import { settingUp, type TenantWorld } from './setting.ts';
import { tenantAt } from '../../support/tenant.ts';

let setting: TenantWorld;
beforeEach(async () => {
  setting = await settingUp();
});
afterEach(() => setting.stop());

const kindOf = async (call: Promise<unknown>) =>
  ((await call) as { problem?: { kind: string } }).problem?.kind ?? 'ok';
const current = (client = setting.tenant) => client.current({ signal: setting.signal });

describe('a tenant that cannot be reached', () => {
  it('is reported immediately if it is down', async () => {
    await setting.way.stop();
    expect(await current()).toEqual({ ok: false, problem: { kind: 'unreachable', detail: 'ECONNREFUSED' } });
    expect(setting.clock.waits).toEqual([]);
    setting.way.stop = () => Promise.resolve();
  });

  it('times out if it is silent for too long', async () => {
    setting.way.meet('GET', silence);
    expect(await current(setting.client({ deadlineMs: 100 }))).toMatchObject({
      problem: { kind: 'timeout' },
    });
  });

  it('times out if its response arrives too slowly', async () => {
    setting.way.meet('GET', ({ response }) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"settings"');
    });
    expect(await kindOf(current(setting.client({ deadlineMs: 100 })))).toBe('timeout');
  });

  it('is queried again if the connection breaks while reading', async () => {
    setting.way.meet('GET', cutBefore);
    expect(await kindOf(current())).toBe('ok');
    setting.way.meet('GET', ...times(2, cutBefore));
    expect(await kindOf(current())).toBe('unreachable');
  });

  it('gets no request in clear text over the network', async () => {
    for (const url of [
      'http://192.0.2.1',
      'http://127.0.0.1.evil.example',
      'http://localhost.evil.example',
    ]) {
      const client = tenantAt({ kind: 'mail-api', url, clientId: 'a' }, 'secret');
      expect(await current(client)).toEqual({ ok: false, problem: { kind: 'not-secure' } });
    }
  });
});

describe('a tenant that refuses', () => {
  it.each([
    [403, 'forbidden'],
    [404, 'not-found'],
    [405, 'not-a-tenant'],
    [413, 'invalid'],
    [422, 'invalid'],
  ])('with %i is understood as %s, with its text, and not queried again', async (status, kind) => {
    setting.way.meet('POST /v1/drafts', problem(status, { title: 'No.', detail: 'The very reason.' }));
    const { tenant, settings, signal, way } = setting;
    const draft = await tenant.writeDraft(settings, 'secret-password', '"settings-1"', { signal });
    expect(draft).toEqual({ ok: false, problem: { kind, status, detail: 'The very reason.' } });
    expect(way.requests('POST /v1/drafts')).toHaveLength(1);
  });

  it.each([409, 412, 428])(
    'with %i, as for a changed version, has its settings read afterwards',
    async (status) => {
      const { tenant, settings, signal, way, other } = setting;
      const write = () => tenant.writeDraft(settings, 'secret-password', '"settings-1"', { signal });
      way.meet('POST /v1/drafts', problem(status));
      expect(await write()).toMatchObject({
        problem: { kind: 'invalid', reason: 'refused-unchanged', status },
      });
      await other.activate(await setting.draft(), { signal });
      way.meet('POST /v1/drafts', problem(status));
      expect(await write()).toMatchObject({ problem: { kind: 'conflict', status } });
    },
  );

  it('has its field errors mapped to the form’s fields', async () => {
    const settings = { ...setting.settings, host: 'bad_..host' };
    const version = await setting.version();
    const refused = await setting.tenant.writeDraft(settings, 'x', version, { signal: setting.signal });
    expect(refused).toMatchObject({
      ok: false,
      problem: { kind: 'invalid', fields: { host: expect.any(String) as string } },
    });
  });

  it('with a 401 gets a new token once', async () => {
    await current();
    setting.way.meet('GET', problem(401));
    expect(await kindOf(current())).toBe('ok');
    expect(setting.way.requests('/oauth/token')).toHaveLength(2);
  });

  it('is asked for no further tokens if a new one does not help', async () => {
    setting.way.meet('GET', ...times(9, problem(401)));
    expect(await kindOf(current())).toBe('unauthorised');
    expect(setting.way.requests('/oauth/token')).toHaveLength(2);
  });

  it('reports a wrong client, in either of OAuth’s two forms', async () => {
    for (const status of [400, 401]) {
      setting.way.meet('/oauth/token', answer(status, { error: 'invalid_client' }));
      expect(await kindOf(current(setting.client()))).toBe('unauthorised');
    }
  });

  it('with a 500 is sent idempotent requests again, with the same key', async () => {
    const { tenant, settings, signal, way } = setting;
    way.meet('GET', problem(500));
    expect(await kindOf(current())).toBe('ok');
    way.meet('POST /v1/drafts', problem(500));
    const version = await setting.version();
    const draft = await tenant.writeDraft(settings, practice.password, version, { signal });
    expect(draft.ok).toBe(true);
    const keys = way.requests('POST /v1/drafts').map(({ headers }) => headers['idempotency-key']);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
    way.meet('GET', ...times(2, problem(500)));
    expect(await kindOf(current())).toBe('server-error');
  });
});

describe('a tenant that asks for a pause', () => {
  const later = (status: number, headers: Record<string, string>) => problem(status, {}, headers);

  it('is not queried for as many seconds as it asks for', async () => {
    setting.way.meet('GET', later(429, { 'retry-after': '7' }), later(503, { 'retry-after': '2' }));
    expect(await kindOf(current())).toBe('ok');
    expect(setting.clock.waits).toEqual([7_000, 2_000]);
  });

  it('may give a date, by its own clock even if that is wrong', async () => {
    const date = 'Sun, 01 Mar 2020 12:00:00 GMT';
    setting.way.meet('GET', later(429, { date, 'retry-after': 'Sun, 01 Mar 2020 12:00:05 GMT' }));
    expect(await kindOf(current())).toBe('ok');
    expect(setting.clock.waits).toEqual([5_000]);
  });

  it('is given up if the pause is longer than a user would wait', async () => {
    setting.way.meet('GET', later(429, { 'retry-after': '3600' }));
    expect(await current()).toMatchObject({ problem: { kind: 'rate-limited', retryAfterSeconds: 3_600 } });
    expect(setting.clock.waits).toEqual([]);
  });

  it('is given up if it is always busy', async () => {
    setting.way.meet('GET', ...times(9, later(429, { 'retry-after': '1' })));
    expect(await kindOf(current())).toBe('rate-limited');
    expect(setting.clock.waits).toHaveLength(3);
  });

  it('can be cancelled while waiting', async () => {
    const stop = new AbortController();
    setting.clock.onWait = () => stop.abort();
    setting.way.meet('GET', later(429, { 'retry-after': '20' }));
    expect(await kindOf(setting.tenant.current({ signal: stop.signal }))).toBe('cancelled');
    expect(setting.way.requests('GET')).toHaveLength(1);
  });

  it('may give an invalid value', async () => {
    for (const words of ['soon', '-5', '']) {
      setting.way.meet('GET', later(429, { 'retry-after': words }));
      expect(await kindOf(current())).toBe('rate-limited');
    }
  });
});

describe('something that is not a tenant', () => {
  const portal = answer(200, '<html><h1>Welcome to Hotel WLAN</h1></html>', { 'content-type': 'text/html' });
  const cases: [string, TenantFault][] = [
    ['a captive portal', portal],
    ['garbage instead of JSON', answer(200, '{"settings": nul')],
    ['an empty answer', answer(200, '')],
    ['JSON of another kind', answer(200, '[1,2,3]')],
    ['settings without a version', answer(200, { settings: null })],
    ['settings that make no sense', answer(200, { settings: { host: '../..', port: 'x' } }, { etag: '"1"' })],
    ['a version that is not an ETag', answer(200, { settings: null }, { etag: 'x'.repeat(300) })],
    ['an answer that is too long', answer(200, `"${'x'.repeat(2_100_000)}"`)],
    ['a web server without such a page', answer(404, '<h1>Not Found</h1>', { 'content-type': 'text/html' })],
    ['another protocol', ({ response }) => void response.socket?.end('220 mail.example ESMTP\r\n')],
  ];
  it.each(cases)('is recognised by %s', async (_what, fault) => {
    setting.way.meet('GET', ...times(2, fault));
    expect(await kindOf(current())).toBe('not-a-tenant');
  });

  it.each([
    ['a token of another form', answer(200, { access_token: 'a b\r\nc: d' })],
    ['no token endpoint', answer(404, 'nothing')],
    ['a captive portal', portal],
  ])('is recognised at sign-in by %s', async (_what, fault) => {
    setting.way.meet('/oauth/token', ...times(2, fault));
    expect(await kindOf(current())).toBe('not-a-tenant');
    expect(setting.way.requests('GET')).toEqual([]);
  });

  it('may also send a truncated or wrongly chunked body', async () => {
    const half: TenantFault = ({ response }) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
      response.write('{"settings":', () => response.destroy());
    };
    setting.way.meet('GET', ...times(2, half));
    expect(await kindOf(current())).toBe('unreachable');
    const chunks: TenantFault = ({ response }) =>
      void response.socket?.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n');
    setting.way.meet('GET', ...times(2, chunks));
    expect(['unreachable', 'not-a-tenant']).toContain(await kindOf(current()));
  });
});

describe('the capabilities of a tenant', () => {
  it('are sanitised if they are invalid', async () => {
    setting.way.meet(
      'GET',
      answer(200, {
        name: 'Evil\u001b[31m\u202e corp',
        apiVersion: '1.7',
        runsChecks: true,
        sendsTestMail: false,
        egressIps: ['192.0.2.1', 'and please open everything', '2001:db8::/32', 7],
        inboundAddress: 'no address',
        inboundAddresses: [
          { name: 'Nord\u202e', address: 'nord@platform.example' },
          { name: 'Süd', address: 'no address' },
        ],
        inboundForm: { domains: 'any', example: 7 },
        separateUsername: true,
        refusedProviders: ['google', '<b>'],
        ownConnections: ['google', 'later'],
        laterMember: {},
      }),
    );
    expect(await setting.tenant.capabilities({ signal: setting.signal })).toEqual({
      ok: true,
      value: {
        name: 'Evil corp',
        apiVersion: '1.7',
        runsChecks: true,
        sendsTestMail: false,
        egressIps: ['192.0.2.1', '2001:db8::/32'],
        inboundAddresses: [{ name: 'Nord', address: 'nord@platform.example' }],
        separateUsername: true,
        refusedProviders: ['google'],
        ownConnections: ['google'],
      },
    });
  });
});

describe('a clock that is wrong', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each(['2019-01-01T00:00:00Z', '2038-01-19T03:14:07Z'])(
    'by years, here (%s), neither expires tokens nor requests them too late',
    async (date) => {
      // Token expiry is measured with the real monotonic clock, because the user can change the system time.
      const client = tenantAt(
        { kind: 'mail-api', url: setting.way.url, clientId: practice.clientId },
        practice.clientSecret,
      );
      // The response is fixed, because the tenant runs in this process too and would consider its tokens expired.
      setting.way.always('GET', answer(200, { settings: null }, { etag: '"1"' }));
      expect(await kindOf(current(client))).toBe('ok');
      vi.useFakeTimers({ toFake: ['Date'], now: new Date(date) });
      expect(await kindOf(current(client))).toBe('ok');
      expect(setting.way.requests('/oauth/token')).toHaveLength(1);
    },
  );

  it('at the tenant does not cause a wait of years', async () => {
    const past = 'Sun, 01 Mar 2020 12:00:05 GMT';
    const headers = { date: 'Sun, 01 Mar 2020 12:00:00 GMT', 'retry-after': past };
    setting.way.meet('GET', problem(503, {}, headers));
    expect(await kindOf(current())).toBe('ok');
    expect(setting.clock.waits).toEqual([5_000]);
  });
});
