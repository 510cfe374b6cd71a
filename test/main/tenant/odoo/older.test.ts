import { describe, expect, it } from 'vitest';

import { odooKey } from './fake-odoo.ts';
import { jobs, password, settings, settingOf, signal } from './setting.ts';
import { tenantAt } from '../../../support/tenant.ts';

const at = settingOf(['17.0', 17], { login: 'admin' });
const capabilities = (of = at.tenant) => of.capabilities({ signal });

describe('an Odoo 17', () => {
  it('reports its capabilities', async () => {
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

  it('goes through the whole flow, with the only encryption that it supports', async () => {
    const draft = await at.draftOf();
    expect(at.odoo.servers).toMatchObject([
      { smtp_encryption: 'starttls', active: false, from_filter: jobs },
    ]);
    expect(await at.tenant.check(draft, { signal })).toMatchObject({
      value: { verdict: 'works', tls: { verified: false } },
    });
    const active = await at.tenant.activate(draft, { signal });
    expect(active).toMatchObject({ ok: true, value: { settings } });
    expect(await at.tenant.sendTestMail('a@privat.example', { signal, sender: jobs })).toEqual({
      ok: true,
      value: { messageId: '<5@odoo>' },
    });
    const version = active.ok ? active.value.version : '';
    expect(await at.tenant.rollBack(version, { signal })).toMatchObject({ value: { settings: null } });
    expect(at.odoo.servers).toMatchObject([{ active: false }]);
    expect(at.odoo.calls.filter(({ named }) => String(named['fields']).includes('smtp_pass'))).toEqual([]);
  });

  it('is queried in English, because the diagnosis only understands English texts', async () => {
    await at.tenant.check(await at.draftOf(), { signal });
    expect(at.callsOf('ir.mail_server.test_smtp_connection')).toMatchObject([
      { named: { context: { lang: 'en_US' } } },
    ]);
  });

  it('refuses with its text, without the traceback after it', async () => {
    const draft = await at.draftOf();
    at.odoo.meet('ir.mail_server.test_smtp_connection', {
      name: 'odoo.exceptions.UserError',
      message: `Server replied with following exception:\n 5.7.8 authentication failed for ${password} ${odooKey}`,
    });
    const checked = await at.tenant.check(draft, { signal });
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
  ])('reports %s', async (_what, more, key, problem) => {
    expect(await capabilities(at.client(more, key))).toMatchObject({ problem });
  });

  it('reports missing rights, and a filter that a module of the company rejects', async () => {
    at.odoo.meet('ir.mail_server.search_read', {
      name: 'odoo.exceptions.AccessError',
      message: "You are not allowed to access 'Mail Server' (ir.mail_server) records.",
    });
    expect(await capabilities()).toMatchObject({ problem: { kind: 'forbidden', reason: 'odoo-rights' } });
    at.odoo.meet('ir.mail_server.create', {
      name: 'odoo.exceptions.ValidationError',
      message: 'Another server has the same FROM Filtering.',
    });
    expect(await at.write()).toMatchObject({ problem: { kind: 'invalid', reason: 'odoo-same-filter' } });
  });
});

describe('a redirect', () => {
  const from = 'admin@firma.test';
  const check = (inbound?: string) => at.tenant.checkInbound!(jobs, { signal, inbound });

  it.each<[string, string | undefined, readonly [number, string] | false, object]>([
    ['to the job position', 'Schlosserei@firma.test', [1, 'Schlosserei'], { outcome: 'intact' }],
    [
      'to another one',
      'schlosserei@firma.test',
      [2, 'Buchhaltung'],
      { outcome: 'elsewhere', place: 'Buchhaltung' },
    ],
    [
      'to an address that no job position has',
      'jobs@at.odoo.test',
      [2, 'Buchhaltung'],
      { outcome: 'intact' },
    ],
    ['to an address that nobody named', undefined, [2, 'Buchhaltung'], { outcome: 'intact' }],
    ['whose applicant has no job position', 'schlosserei@firma.test', false, { outcome: 'intact' }],
  ])('%s is recognised', async (_where, inbound, job, outcome) => {
    at.odoo.arrived = { from, job };
    expect(await check(inbound)).toMatchObject({ ok: true, value: outcome });
  });

  it('is awaited although Odoo is briefly unavailable', async () => {
    at.odoo.arrived = { from, job: false };
    // Each query is retried once, so these four faults make two queries fail.
    at.odoo.meet('mail.message.search_read', 'cut-before', 'cut-before', 'cut-before', 'cut-before');
    expect(await check()).toMatchObject({ ok: true, value: { outcome: 'intact' } });
  });

  it('is not awaited if Odoo stays unavailable', async () => {
    at.odoo.meet('mail.message.search_read', ...Array<'cut-before'>(6).fill('cut-before'));
    expect(await check()).toMatchObject({ problem: { kind: 'unreachable' } });
  });
});

describe('before sign-in', () => {
  const nothingSecret = () => expect(at.odoo.bodies.join()).not.toContain(odooKey);

  it.each([
    ['16.0', 16, false],
    ['saas~17.4', 'saas~17', true],
    ['saas~18.3+e', 'saas~18', true],
    ['20.0', 20, false],
  ])('version %s is checked', async (text, major, known) => {
    at.odoo.version = [text, major];
    const answer = await capabilities();
    expect(answer.ok).toBe(known);
    if (known) return;
    expect(answer).toMatchObject({ problem: { reason: 'odoo-version', detail: text } });
    nothingSecret();
  });

  it('the database is found, chosen, or requested from the user', async () => {
    at.odoo.databases = ['firma', 'test'];
    expect(await capabilities()).toMatchObject({
      problem: { reason: 'odoo-database-choice', choices: ['firma', 'test'] },
    });
    at.odoo.databases = undefined;
    expect(await capabilities()).toMatchObject({ problem: { reason: 'odoo-database-missing' } });
    nothingSecret();
    expect(await capabilities(at.client({ login: 'admin', database: 'firma' }))).toMatchObject({ ok: true });
  });

  it('an unencrypted connection is refused', async () => {
    const tenantFar = tenantAt({ kind: 'odoo', url: 'http://at.odoo.firma.test' }, odooKey);
    expect(await capabilities(tenantFar)).toEqual({ ok: false, problem: { kind: 'not-secure' } });
  });
});
