import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { practice, type Draft, type MailSettings } from '../../../shared/model/index.ts';
import { answer, cutAfter, cutBefore, honest, problem, silence, times, type TenantFault } from './faulty.ts';
import { settingUp, type TenantWorld } from './setting.ts';

let setting: TenantWorld;
let draft: Draft;
beforeEach(async () => {
  setting = await settingUp();
  draft = await setting.draft();
});
afterEach(() => setting.stop());

const activate = () => setting.tenant.activate(draft, { signal: setting.signal });
const rollBack = async (basedOn: string) => setting.tenant.rollBack(basedOn, { signal: setting.signal });
const active = async () => {
  const now = await setting.other.current({ signal: setting.signal });
  if (!now.ok) throw new Error(now.problem.kind);
  return now.value;
};

describe('an activation', () => {
  it('whose response is lost is recognised as done, and not repeated', async () => {
    setting.way.meet('activation', cutAfter);
    expect(await activate()).toMatchObject({
      ok: true,
      value: { draftId: draft.id, version: '"settings-2"' },
    });
    expect(setting.way.requests('activation')).toHaveLength(1);
  });

  it('that never arrived is repeated after reading the state, with the same key', async () => {
    setting.way.meet('activation', cutBefore);
    expect(await activate()).toMatchObject({ ok: true, value: { version: '"settings-2"' } });
    const sent = setting.way.seen.slice(1).map(({ method, path }) => `${method} ${path.split('/').at(-1)!}`);
    expect(sent).toEqual([
      'GET mail-settings',
      'POST activation',
      'GET mail-settings',
      'POST activation',
      'GET mail-settings',
    ]);
    const keys = setting.way.requests('activation').map(({ headers }) => headers['idempotency-key']);
    expect(new Set(keys).size).toBe(1);
  });

  it('is applied once even if the tenant returns old settings for a while', async () => {
    const stale: TenantFault = answer(200, { settings: null }, { etag: '"settings-1"' });
    setting.way.meet('activation', cutAfter);
    setting.way.meet('GET', honest, stale);
    expect(await activate()).toMatchObject({ ok: true, value: { version: '"settings-2"' } });
    expect((await active()).version).toBe('"settings-2"');
  });

  it('has an unknown outcome only if the tenant cannot be queried', async () => {
    setting.way.meet('activation', cutAfter);
    setting.way.meet('GET', honest, ...times(9, problem(500)));
    expect(await activate()).toMatchObject({ problem: { kind: 'unknown-outcome' } });
  });

  it('waits for a tenant that is restarting', async () => {
    setting.way.meet('activation', cutAfter);
    setting.way.meet('GET', honest, ...times(4, cutBefore));
    expect(await activate()).toMatchObject({ ok: true });
  });

  it('that a captive portal swallowed is verified too', async () => {
    setting.way.meet('activation', answer(200, '<html>', { 'content-type': 'text/html' }));
    expect(await activate()).toMatchObject({ ok: true });
    expect((await active()).version).toBe('"settings-2"');
  });

  it('that is too slow is verified', async () => {
    const client = setting.client({ deadlineMs: 150 });
    setting.way.meet('activation', async ({ forward }) => {
      await forward();
    });
    expect(await client.activate(draft, { signal: setting.signal })).toMatchObject({ ok: true });
    expect(setting.way.requests('activation')).toHaveLength(1);
  });

  it('that fails leaves the previous settings and reports why', async () => {
    setting.way.meet('activation', ...times(9, problem(500, { detail: 'database is read-only' })));
    expect(await activate()).toMatchObject({
      problem: { kind: 'server-error', status: 500, detail: 'database is read-only' },
    });
    expect(await active()).toEqual({ settings: null, version: '"settings-1"' });
  });

  it('that the tenant confirms but does not keep is not reported as done', async () => {
    const { settings } = setting;
    setting.way.meet('activation', answer(200, { settings, draftId: draft.id }, { etag: '"settings-2"' }));
    expect(await activate()).toMatchObject({ problem: { kind: 'unknown-outcome', reason: 'not-kept' } });
    expect(setting.way.requests('activation')).toHaveLength(1);
  });

  it('that the tenant executes and refuses at the same time is reported as done', async () => {
    for (const status of [403, 404, 409, 412, 422, 429]) {
      draft = await setting.draft();
      const refusing: TenantFault = async (exchange) => {
        await exchange.forward();
        await problem(status)(exchange);
      };
      setting.way.meet('activation', refusing);
      expect(await activate()).toMatchObject({ ok: true, value: { draftId: draft.id } });
    }
  });

  it('is not started at a tenant whose ETags are weakened by a proxy', async () => {
    setting.way.always('GET /v1/mail-settings', async ({ response, forward }) => {
      const { status, headers, body } = await forward();
      response.writeHead(status, { ...headers, etag: `W/${headers.etag ?? ''}` }).end(body);
    });
    expect(await activate()).toMatchObject({ problem: { kind: 'not-a-tenant', reason: 'weak-version' } });
    expect(setting.way.requests('activation')).toEqual([]);
  });

  it.each<[string, (settings: MailSettings) => object]>([
    ['upper case and a final dot', (settings) => ({ ...settings, host: `${settings.host.toUpperCase()}.` })],
    ['defaults filled in', (settings) => ({ ...settings, senderName: 'Recruiting', charset: 'utf-8' })],
    ['empty members', (settings) => ({ ...settings, senderName: null })],
  ])('is recognised by its settings, in any spelling: %s', async (_spelling, spelt) => {
    setting.way.always('GET /v1/mail-settings', async ({ response, forward }) => {
      const { status, headers, body } = await forward();
      const { settings, ...rest } = JSON.parse(body) as { settings: MailSettings | null };
      const { 'content-length': _length, ...others } = headers;
      response.writeHead(status, others);
      response.end(JSON.stringify({ ...rest, settings: settings && spelt(settings) }));
    });
    expect(await activate()).toMatchObject({ ok: true });
  });

  it('whose token expires meanwhile is executed once, with a new one', async () => {
    setting.way.meet('activation', problem(401));
    expect(await activate()).toMatchObject({ ok: true, value: { version: '"settings-2"' } });
    expect(setting.way.requests('/oauth/token')).toHaveLength(2);
    const keys = setting.way.requests('activation').map(({ headers }) => headers['idempotency-key']);
    expect([keys.length, new Set(keys).size]).toEqual([2, 1]);
  });

  it('is refused if the settings were changed elsewhere', async () => {
    const second = await setting.draft();
    await setting.other.activate(second, { signal: setting.signal });
    expect(await activate()).toMatchObject({ problem: { kind: 'conflict' } });
    expect((await active()).draftId).toBe(second.id);
    // No request is sent, because a careless platform might execute it.
    expect(setting.way.requests('activation')).toEqual([]);
  });

  it('does not mistake somebody else’s activation of the same settings for its own', async () => {
    // The values are the same, but the password differs; only the draft's id shows this.
    const second = await setting.draft();
    setting.way.meet('activation', async ({ response }) => {
      await setting.other.activate(second, { signal: setting.signal });
      response.destroy();
    });
    expect(await activate()).toMatchObject({ problem: { kind: 'conflict' } });
  });

  it('is not reported as done if the tenant uses other settings than those verified', async () => {
    const settings = { ...setting.settings, host: 'other.example' };
    setting.way.meet('activation', answer(200, { settings, draftId: draft.id }, { etag: '"settings-2"' }));
    expect(await activate()).toMatchObject({
      problem: { kind: 'unknown-outcome', reason: 'other-settings' },
    });
  });

  it('from before the program ended is recognised, and changes nothing again', async () => {
    const first = await activate();
    expect(await activate()).toEqual(first);
    expect(await active()).toMatchObject({ version: '"settings-2"', draftId: draft.id });
  });

  it('that was cancelled too late is reported as done', async () => {
    const stop = new AbortController();
    setting.way.meet('activation', async ({ forward }) => {
      await forward();
      stop.abort();
    });
    expect(await setting.tenant.activate(draft, stop)).toMatchObject({
      ok: true,
      value: { draftId: draft.id },
    });
  });

  it('that was cancelled in time is not executed', async () => {
    const stop = new AbortController();
    setting.way.meet('activation', () => stop.abort());
    expect(await setting.tenant.activate(draft, stop)).toMatchObject({ problem: { kind: 'cancelled' } });
    expect((await active()).settings).toBeNull();
  });
});

describe('a rollback', () => {
  beforeEach(async () => {
    await activate();
  });

  it('whose response is lost is executed once', async () => {
    setting.way.meet('rollback', cutAfter);
    expect(await rollBack('"settings-2"')).toMatchObject({
      ok: true,
      value: { settings: null, version: '"settings-3"' },
    });
    expect((await active()).version).toBe('"settings-3"');
  });

  it('that never arrived is repeated', async () => {
    setting.way.meet('rollback', cutBefore);
    expect(await rollBack('"settings-2"')).toMatchObject({ ok: true, value: { version: '"settings-3"' } });
  });

  it('does not undo a change made elsewhere meanwhile', async () => {
    const second = await setting.draft();
    setting.way.meet('rollback', async ({ response }) => {
      await setting.other.activate(second, { signal: setting.signal });
      response.destroy();
    });
    expect(await rollBack('"settings-2"')).toMatchObject({ problem: { kind: 'conflict' } });
    expect((await active()).draftId).toBe(second.id);
  });

  it('reports if there is nothing to restore', async () => {
    await rollBack('"settings-2"');
    expect(await rollBack('"settings-3"')).toMatchObject({
      problem: { reason: 'nothing-to-restore', detail: 'There are no previous settings.' },
    });
  });
});

describe('a draft', () => {
  const write = () =>
    setting.tenant.writeDraft(setting.settings, practice.password, draft.version, { signal: setting.signal });

  it('whose response is lost is written once', async () => {
    const ids: string[] = [];
    const noteId: TenantFault = async ({ response, forward }) => {
      const { body, status, headers } = await forward();
      ids.push((JSON.parse(body) as Draft).id);
      if (ids.length === 1) response.destroy();
      else response.writeHead(status, headers).end(body);
    };
    setting.way.meet('drafts', noteId, noteId);
    expect(await write()).toMatchObject({ ok: true, value: { id: ids[0] } });
    expect(new Set(ids).size).toBe(1);
  });

  it('that the tenant stored differently is rejected', async () => {
    setting.way.meet('drafts', async ({ response, forward }) => {
      const { body, status, headers } = await forward();
      const changed = body.replace(/"port":\d+/, '"port":25');
      const { 'content-length': _length, ...rest } = headers;
      response.writeHead(status, rest).end(changed);
    });
    expect(await write()).toMatchObject({
      problem: { kind: 'invalid', fields: { port: '25' } },
    });
  });
});

describe('a test mail', () => {
  const send = (signal = setting.signal) => setting.tenant.sendTestMail('anna@example.com', { signal });
  beforeEach(async () => {
    await activate();
  });

  it('is sent once, even if the response is lost', async () => {
    setting.way.meet('test-mails', cutAfter);
    expect(await send()).toMatchObject({ ok: true });
    expect(setting.world.sent).toHaveLength(1);
    await send();
    expect(setting.world.sent).toHaveLength(2);
  });

  it('that may or may not have been sent is reported as such', async () => {
    setting.way.meet('test-mails', cutAfter, cutAfter);
    expect(await send()).toMatchObject({ problem: { kind: 'unknown-outcome' } });
    setting.way.meet('test-mails', silence);
    const client = setting.client({ deadlineMs: 100 });
    const slow = await client.sendTestMail('anna@example.com', { signal: setting.signal });
    expect(slow).toMatchObject({ problem: { kind: 'unknown-outcome' } });
    setting.way.meet('test-mails', honest);
  });
});
