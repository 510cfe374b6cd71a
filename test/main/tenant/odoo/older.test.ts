import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { tenantAt, type Tenant } from '../../../../main/tenant/index.ts';
import type { Draft, MailSettings, OdooConnection } from '../../../../shared/model/index.ts';
import { TestClock } from '../setting.ts';
import { odooKey, startFakeOdoo, type FakeOdoo } from './fake-odoo.ts';

const jobs = 'jobs@firma.test';
const password = 'Kanarienvogel-4711';
const settings: MailSettings = {
  host: 'mail.firma.test',
  port: 587,
  security: 'starttls',
  username: jobs,
  sender: jobs,
};
const { signal } = new AbortController();

let odoo: FakeOdoo;
let tenant: Tenant;
beforeEach(async () => {
  odoo = await startFakeOdoo();
  tenant = client();
});
afterEach(() => odoo.stop());

const client = (more: Partial<OdooConnection> = { login: 'admin' }, key = odooKey) =>
  tenantAt({ kind: 'odoo', url: odoo.url, ...more }, key, { clock: new TestClock() });
const capabilities = (of = tenant) => of.capabilities({ signal });
const versionNow = async (): Promise<string> => {
  const now = await tenant.current({ signal, sender: jobs });
  return now.ok ? now.value.version : '';
};
const write = async () => tenant.writeDraft(settings, password, await versionNow(), { signal });
const draftOf = async (): Promise<Draft> => {
  const draft = await write();
  if (!draft.ok) throw new Error(draft.problem.kind);
  return draft.value;
};
const callsOf = (name: string) => odoo.calls.filter((call) => call.name === name);

describe('an Odoo 17', () => {
  it('says what it can', async () => {
    expect(await capabilities()).toMatchObject({
      ok: true,
      value: {
        apiVersion: '17.0',
        verifiesCertificates: false,
        inboundAddress: 'schlosserei@firma.test',
        ownConnections: [],
      },
    });
  });

  it('goes the whole road, with the only encryption that it knows', async () => {
    const draft = await draftOf();
    expect(odoo.servers).toMatchObject([{ smtp_encryption: 'starttls', active: false, from_filter: jobs }]);
    expect(await tenant.check(draft, { signal })).toMatchObject({
      value: { verdict: 'works', tls: { verified: false } },
    });
    const active = await tenant.activate(draft, { signal });
    expect(active).toMatchObject({ ok: true, value: { settings } });
    expect(await tenant.sendTestMail('a@privat.example', { signal, sender: jobs })).toEqual({
      ok: true,
      value: { messageId: '<5@odoo>' },
    });
    const version = active.ok ? active.value.version : '';
    expect(await tenant.rollBack(version, { signal })).toMatchObject({ value: { settings: null } });
    expect(odoo.servers).toMatchObject([{ active: false }]);
    expect(odoo.calls.filter(({ named }) => String(named['fields']).includes('smtp_pass'))).toEqual([]);
  });

  it('is asked in English, which the diagnosis reads', async () => {
    await tenant.check(await draftOf(), { signal });
    expect(callsOf('ir.mail_server.test_smtp_connection')).toMatchObject([
      { named: { context: { lang: 'en_US' } } },
    ]);
  });

  it('refuses in its own words, without the listing of its program behind them', async () => {
    const draft = await draftOf();
    odoo.meet('ir.mail_server.test_smtp_connection', {
      name: 'odoo.exceptions.UserError',
      message: `Server replied with following exception:\n 5.7.8 authentication failed for ${password} ${odooKey}`,
    });
    const checked = await tenant.check(draft, { signal });
    expect(checked).toMatchObject({ value: { verdict: 'failed' } });
    expect(checked.ok && checked.value.stages.at(-1)).toMatchObject({
      stage: 'auth',
      reply: { enhanced: '5.7.8', lines: ['5.7.8 authentication failed for ••• •••'] },
    });
    expect(JSON.stringify(checked)).not.toContain('Traceback');
  });

  it.each([
    ['a wrong key', { login: 'admin' }, 'falsch', { kind: 'unauthorised', reason: 'odoo-key' }],
    ['no user name', {}, odooKey, { kind: 'invalid', reason: 'odoo-login-missing' }],
  ])('says so of %s', async (_what, more, key, problem) => {
    expect(await capabilities(client(more, key))).toMatchObject({ problem });
  });

  it('says so of missing rights, and of a filter that a module of the company does not take', async () => {
    odoo.meet('ir.mail_server.search_read', {
      name: 'odoo.exceptions.AccessError',
      message: "You are not allowed to access 'Mail Server' (ir.mail_server) records.",
    });
    expect(await capabilities()).toMatchObject({ problem: { kind: 'forbidden', reason: 'odoo-rights' } });
    odoo.meet('ir.mail_server.create', {
      name: 'odoo.exceptions.ValidationError',
      message: 'Another server has the same FROM Filtering.',
    });
    expect(await write()).toMatchObject({ problem: { kind: 'invalid', reason: 'odoo-same-filter' } });
  });
});

describe('a redirect', () => {
  const from = 'admin@firma.test';
  const check = (inbound?: string) => tenant.checkInbound!(jobs, { signal, inbound });

  it.each<[string, string | undefined, readonly [number, string] | false, object]>([
    ['to the job position', 'Schlosserei@firma.test', [1, 'Schlosserei'], { outcome: 'intact' }],
    [
      'to another one',
      'schlosserei@firma.test',
      [2, 'Buchhaltung'],
      { outcome: 'elsewhere', place: 'Buchhaltung' },
    ],
    ['to an address that no job position has', 'jobs@odoo.test', [2, 'Buchhaltung'], { outcome: 'intact' }],
    ['to an address that nobody named', undefined, [2, 'Buchhaltung'], { outcome: 'intact' }],
    ['whose applicant has no job position', 'schlosserei@firma.test', false, { outcome: 'intact' }],
  ])('%s is told from others', async (_where, inbound, job, outcome) => {
    odoo.arrived = { from, job };
    expect(await check(inbound)).toMatchObject({ ok: true, value: outcome });
  });

  it('is waited for although Odoo is away for a moment', async () => {
    odoo.arrived = { from, job: false };
    // Each question is asked twice by itself.
    odoo.meet('mail.message.search_read', 'cut-before', 'cut-before', 'cut-before', 'cut-before');
    expect(await check()).toMatchObject({ ok: true, value: { outcome: 'intact' } });
  });

  it('is not waited for when Odoo stays away', async () => {
    odoo.meet('mail.message.search_read', ...Array<'cut-before'>(6).fill('cut-before'));
    expect(await check()).toMatchObject({ problem: { kind: 'unreachable' } });
  });
});

describe('somebody else at the same Odoo', () => {
  const rival = {
    id: 77,
    name: 'Vertrieb',
    smtp_host: 'smtp.firma.test',
    smtp_port: 587,
    smtp_user: 'vertrieb@firma.test',
    smtp_encryption: 'starttls',
    from_filter: 'vertrieb@firma.test',
    sequence: 1,
    active: true,
    write_date: '2026-01-01 00:00:00',
  };
  const ours = () => odoo.servers.find(({ name }) => name === `${jobs} (Absender)`);

  it('who writes another password into the draft has it neither tested nor switched on for us', async () => {
    const draft = await draftOf();
    await tenant.check(draft, { signal });
    await client().writeDraft(settings, 'ungeprüft', await versionNow(), { signal });
    expect(await tenant.check(draft, { signal })).toMatchObject({ problem: { kind: 'conflict' } });
    expect(await tenant.activate(draft, { signal })).toMatchObject({ problem: { kind: 'conflict' } });
    expect(ours()).toMatchObject({ active: false });
  });

  it('who only renews a token does not take the way back away', async () => {
    odoo.servers.push(rival);
    const active = await tenant.activate(await draftOf(), { signal });
    Object.assign(
      odoo.servers.find(({ id }) => id === 77)!,
      { write_date: '2026-02-02 00:00:00', sequence: 3 },
    );
    const version = active.ok ? active.value.version : '';
    expect(await tenant.rollBack(version, { signal })).toMatchObject({ ok: true });
    expect(ours()).toMatchObject({ active: false });
  });

  it('who makes something else of our server, or puts another before it, keeps that', async () => {
    const active = await tenant.activate(await draftOf(), { signal });
    const version = active.ok ? active.value.version : '';
    Object.assign(ours()!, { smtp_host: 'anders.firma.test' });
    expect(await tenant.rollBack(version, { signal })).toMatchObject({ problem: { kind: 'conflict' } });
    Object.assign(ours()!, { smtp_host: settings.host });
    odoo.servers.unshift({ ...rival, from_filter: jobs, sequence: -9 });
    expect(await tenant.rollBack(version, { signal })).toMatchObject({ problem: { kind: 'conflict' } });
    expect(ours()).toMatchObject({ active: true });
  });

  it('who is faster at the activation finds ours switched off again', async () => {
    const draft = await draftOf();
    odoo.interrupt('ir.mail_server.write', () =>
      odoo.servers.unshift({ ...rival, from_filter: jobs, sequence: -9 }),
    );
    expect(await tenant.activate(draft, { signal })).toEqual({ ok: false, problem: { kind: 'conflict' } });
    expect(ours()).toMatchObject({ active: false });
  });

  it('who is faster while Odoo goes away leaves it open what is on', async () => {
    const draft = await draftOf();
    odoo.interrupt('ir.mail_server.write', () => {
      odoo.servers.unshift({ ...rival, from_filter: jobs, sequence: -9 });
      odoo.meet('ir.mail_server.write', { name: 'builtins.OSError', message: 'no space' });
    });
    expect(await tenant.activate(draft, { signal })).toMatchObject({ problem: { kind: 'unknown-outcome' } });
  });
});

describe('before anybody signs in', () => {
  const nothingSecret = () => expect(odoo.bodies.join()).not.toContain(odooKey);

  it.each([
    ['16.0', 16, false],
    ['saas~17.4', 'saas~17', true],
    ['saas~18.3+e', 'saas~18', true],
    ['20.0', 20, false],
  ])('version %s is looked at', async (text, major, known) => {
    odoo.version = [text, major];
    const answer = await capabilities();
    expect(answer.ok).toBe(known);
    if (known) return;
    expect(answer).toMatchObject({ problem: { reason: 'odoo-version', detail: text } });
    nothingSecret();
  });

  it('the database is found, chosen, or asked for', async () => {
    odoo.databases = ['firma', 'test'];
    expect(await capabilities()).toMatchObject({
      problem: { reason: 'odoo-database-choice', choices: ['firma', 'test'] },
    });
    odoo.databases = undefined;
    expect(await capabilities()).toMatchObject({ problem: { reason: 'odoo-database-missing' } });
    nothingSecret();
    expect(await capabilities(client({ login: 'admin', database: 'firma' }))).toMatchObject({ ok: true });
  });

  it('a connection that is not encrypted is refused', async () => {
    const tenantFar = tenantAt({ kind: 'odoo', url: 'http://odoo.firma.test' }, odooKey);
    expect(await capabilities(tenantFar)).toEqual({ ok: false, problem: { kind: 'not-secure' } });
  });
});

describe('when the connection breaks', () => {
  it.each(['cut-before', 'cut-after'] as const)('a draft is written once (%s)', async (fault) => {
    odoo.meet('ir.mail_server.create', fault);
    expect(await write()).toMatchObject({ ok: true, value: { id: '1' } });
    expect(odoo.servers).toHaveLength(1);
  });

  it.each(['cut-before', 'cut-after'] as const)(
    'a draft that is written over holds the new password and the new server (%s)',
    async (fault) => {
      await draftOf();
      odoo.meet('ir.mail_server.write', fault);
      const host = 'post.firma.test';
      const draft = await tenant.writeDraft({ ...settings, host }, 'neu', await versionNow(), { signal });
      expect(draft).toMatchObject({ ok: true, value: { id: '1', settings: { host } } });
      expect(odoo.servers).toMatchObject([{ smtp_host: host, smtp_pass: 'neu', active: false }]);
    },
  );

  it('a draft is not called written when nobody answered for its password', async () => {
    await draftOf();
    odoo.meet('ir.mail_server.write', 'cut-before', 'cut-before');
    expect(await write()).toMatchObject({ problem: { kind: 'unreachable' } });
  });

  it('an activation that happened is found, and not repeated', async () => {
    const draft = await draftOf();
    odoo.meet('ir.mail_server.write', 'cut-after');
    expect(await tenant.activate(draft, { signal })).toMatchObject({ ok: true, value: { draftId: '1' } });
    expect(callsOf('ir.mail_server.write')).toHaveLength(1);
  });

  it('an activation that did not arrive is repeated after looking', async () => {
    const draft = await draftOf();
    odoo.meet('ir.mail_server.write', 'cut-before');
    expect(await tenant.activate(draft, { signal })).toMatchObject({ ok: true });
  });

  it('an activation that fails leaves what was there, and says why', async () => {
    const draft = await draftOf();
    odoo.meet('ir.mail_server.write', {
      name: 'psycopg2.errors.ReadOnlySqlTransaction',
      message: 'read-only',
    });
    expect(await tenant.activate(draft, { signal })).toMatchObject({
      problem: { kind: 'server-error', detail: 'read-only' },
    });
    expect(odoo.servers).toMatchObject([{ active: false }]);
  });

  it('the outcome is unknown only when nobody can be asked', async () => {
    const draft = await draftOf();
    odoo.meet('ir.mail_server.write', 'last');
    expect(await tenant.activate(draft, { signal })).toMatchObject({ problem: { kind: 'unknown-outcome' } });
  });

  it('a test mail is not sent twice', async () => {
    odoo.meet('mail.mail.create', 'cut-after');
    expect(await tenant.sendTestMail('a@privat.example', { signal, sender: jobs })).toMatchObject({
      problem: { kind: 'unknown-outcome' },
    });
    expect(callsOf('mail.mail.create')).toHaveLength(1);
  });

  it('whoever cancels is not told of a failure', async () => {
    expect(await tenant.capabilities({ signal: AbortSignal.abort() })).toMatchObject({
      problem: { kind: 'cancelled' },
    });
  });
});
