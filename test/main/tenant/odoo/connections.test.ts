import { describe, expect, it } from 'vitest';

import { diagnose } from '../../../../shared/diagnosis/index.ts';
import type { Tenant } from '../../../../main/tenant/index.ts';
import { odooToken } from './fake-odoo.ts';
import { jobs, settings, settingOf, signal } from './setting.ts';

const at = settingOf(['19.0', 19]);

const idOf = (prefix: string) => [`${prefix}_client_id`, `${prefix}_client_secret`] as const;

const capabilities = async () => {
  const answer = await at.tenant.capabilities({ signal });
  if (!answer.ok) throw new Error(answer.problem.kind);
  return answer.value;
};

describe('the OAuth connections of an Odoo', () => {
  it('are not offered without an app registration, but are listed as available for registration', async () => {
    at.odoo.authentications = ['login', 'gmail', 'outlook'];
    expect(await capabilities()).toMatchObject({
      ownConnections: [],
      unregistered: ['microsoft', 'google'],
    });
  });

  it('are offered individually if both of their parameters are set, which are never read', async () => {
    at.odoo.authentications = ['login', 'gmail', 'outlook'];
    const [id, secret] = idOf('microsoft_outlook');
    at.odoo.parameters.set(id, 'Kennung').set(secret, 'Geheimnis');
    at.odoo.parameters.set(idOf('google_gmail')[0], 'Kennung').set(idOf('google_gmail')[1], '');
    expect(await capabilities()).toMatchObject({
      ownConnections: ['microsoft'],
      unregistered: ['google'],
    });
    const methods = at.odoo.calls.filter(({ name }) => name.startsWith('ir.config_parameter'));
    expect(new Set(methods.map(({ name }) => name))).toEqual(new Set(['ir.config_parameter.search_count']));
  });

  it('work without an app registration in the Enterprise edition', async () => {
    at.odoo.authentications = ['login', 'gmail', 'outlook'];
    at.odoo.enterprise = true;
    expect(await capabilities()).toMatchObject({
      ownConnections: ['microsoft', 'google'],
      unregistered: [],
    });
  });

  it('are neither offered nor listed if Odoo’s modules are not installed', async () => {
    expect(await capabilities()).toMatchObject({ ownConnections: [], unregistered: [] });
  });
});

const wanted = { settings, provider: 'microsoft' } as const;
const connections = (): NonNullable<Tenant['connections']> => {
  const known = at.tenant.connections;
  if (!known) throw new Error('no connections');
  return known;
};
const register = () =>
  at.odoo.parameters.set('microsoft_outlook_client_id', 'k').set('microsoft_outlook_client_secret', 'g');
const begin = async (): Promise<string> => {
  register();
  const begun = await connections().begin(wanted, { signal });
  if (!begun.ok) throw new Error(begun.problem.detail);
  return begun.value.id;
};
const ended = (id: string) => connections().end(id, jobs, { signal });
const old = { id: 77, name: 'Alt', from_filter: jobs, active: true, sequence: 3, smtp_port: 25 };

describe('an OAuth connection that the client controls', () => {
  it('is written inactive, with the encryption that the module requires, and without a password', async () => {
    const id = await begin();
    expect(at.odoo.servers).toMatchObject([
      { id: Number(id), active: false, smtp_authentication: 'outlook', smtp_encryption: 'starttls' },
    ]);
    expect(at.odoo.servers[0]).not.toHaveProperty('smtp_pass');
  });

  it('is deactivated within a second of Odoo activating it, so that the previous server sends again', async () => {
    at.odoo.servers.push({ ...old });
    const version = await at.versionNow();
    const id = await begin();
    let agreedAt = 0;
    at.clock.onWait = () => {
      if (at.clock.waits.length !== 3) return;
      agreedAt = at.clock.now();
      at.odoo.agree(Number(id));
    };
    expect(await ended(id)).toEqual({ ok: true, value: { state: 'connected' } });
    expect(at.clock.now() - agreedAt).toBeLessThanOrEqual(1_000);
    expect(at.odoo.servers.filter(({ active }) => active)).toMatchObject([{ name: 'Alt' }]);
    expect(await at.versionNow()).toBe(version);
  });

  it('never reads a token, nor any field that contains one', async () => {
    const id = await begin();
    at.odoo.agree(Number(id));
    await ended(id);
    await at.versionNow();
    const asked = at.odoo.calls.flatMap(({ named }) => (named['fields'] as string[] | undefined) ?? []);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((field) => /token|secret|pass/.test(field))).toEqual([]);
  });

  it('waits ten minutes for the user’s consent, and reports if none was given', async () => {
    const id = await begin();
    expect(await ended(id)).toEqual({ ok: true, value: { state: 'expired' } });
    expect(at.clock.now()).toBeGreaterThanOrEqual(600_000);
  });

  it('ends when the user cancels', async () => {
    const id = await begin();
    const cancel = new AbortController();
    at.clock.onWait = () => cancel.abort();
    expect(await connections().end(id, jobs, { signal: cancel.signal })).toMatchObject({
      problem: { kind: 'cancelled' },
    });
  });

  it('is removed together with its token, and nobody else’s server is affected', async () => {
    at.odoo.servers.push({ ...old });
    const id = await begin();
    at.odoo.agree(Number(id));
    expect(await connections().forget('77', jobs, { signal })).toMatchObject({
      problem: { kind: 'conflict' },
    });
    expect(await connections().forget(id, jobs, { signal })).toMatchObject({ ok: true });
    expect(at.odoo.servers).toMatchObject([{ name: 'Alt', active: true }]);
  });

  it('becomes the draft, and is tested, activated and rolled back like one with a password', async () => {
    at.odoo.servers.push({ ...old });
    const id = await begin();
    at.odoo.agree(Number(id));
    await ended(id);
    const connected = { ...settings, connection: { provider: 'microsoft', id } } as const;
    const draft = await at.tenant.writeDraft(connected, undefined, await at.versionNow(), { signal });
    if (!draft.ok) throw new Error(draft.problem.kind);
    // When Odoo uses a token, it may store a renewed token, which changes the record's write date.
    Object.assign(at.odoo.servers[1] ?? {}, { write_date: '2026-11-29 10:00:00' });
    expect(await at.tenant.check(draft.value, { signal })).toMatchObject({
      value: { verdict: 'works', mechanism: 'XOAUTH2', tls: { verified: false } },
    });
    const active = await at.tenant.activate(draft.value, { signal });
    expect(active).toMatchObject({ value: { settings: connected, draftId: id } });
    const version = active.ok ? active.value.version : '';
    expect(await at.tenant.rollBack(version, { signal })).toMatchObject({ ok: true });
    expect(at.odoo.servers.filter((server) => server['active'])).toMatchObject([{ name: 'Alt' }]);
  });

  it('is not a draft until the user has consented and it is inactive', async () => {
    const id = await begin();
    at.odoo.agree(Number(id));
    const connected = { ...settings, connection: { provider: 'microsoft', id } } as const;
    const draft = await at.tenant.writeDraft(connected, undefined, await at.versionNow(), { signal });
    expect(draft).toMatchObject({ problem: { kind: 'conflict' } });
  });

  it('leaves no server behind if Odoo cannot request the consent', async () => {
    const begun = await connections().begin(wanted, { signal });
    expect(begun).toMatchObject({ problem: { detail: 'Please configure your Outlook credentials.' } });
    expect(at.odoo.servers).toEqual([]);
  });

  it('is not overwritten by a draft with a password for the same address', async () => {
    await begin();
    await at.draftOf();
    expect(at.odoo.servers.map(({ smtp_authentication: kind }) => kind)).toEqual(['outlook', 'login']);
  });

  it('reveals no token in any result', async () => {
    const id = await begin();
    at.odoo.agree(Number(id));
    const told = [await ended(id), await at.tenant.current({ signal, sender: jobs })];
    expect(JSON.stringify(told)).not.toContain(odooToken);
  });
});

/**
 * Returns the error text of `test_smtp_connection` for a rejected sender. The results below, with their causes, were
 * obtained from Odoo 19 with a real provider and a real mail server.
 */
const refusedSender = (reply: string) =>
  `The server refused the sender address (jobs@firma.test) with error b'${reply}'`;

describe('the result of Odoo’s own test of an OAuth connection', () => {
  it.each([
    [
      'another account',
      refusedSender('5.7.8 Error: authentication failed: Invalid base64 data in continued response'),
      'oauth-wrong-account',
    ],
    [
      'another account at Microsoft',
      refusedSender('5.7.57 Client not authenticated to send mail. [FR0P281CA0001.DEUP281.PROD.OUTLOOK.COM]'),
      'oauth-wrong-account',
    ],
    ['nobody who agreed', 'Please connect with your Outlook account before using it.', 'oauth-sign-in-ended'],
    ['no registration', 'Please configure your Outlook credentials.', 'oauth-app-misconfigured'],
  ])('names the cause of %s, at the sign-in', async (_what, message, cause) => {
    const id = await begin();
    at.odoo.agree(Number(id));
    await ended(id);
    const connected = { ...settings, connection: { provider: 'microsoft', id } } as const;
    const draft = await at.tenant.writeDraft(connected, undefined, await at.versionNow(), { signal });
    if (!draft.ok) throw new Error(draft.problem.kind);
    at.odoo.meet('ir.mail_server.test_smtp_connection', { name: 'odoo.exceptions.UserError', message });
    const checked = await at.tenant.check(draft.value, { signal });
    if (!checked.ok) throw new Error(checked.problem.kind);
    const failed = checked.value.stages.find(({ outcome }) => outcome === 'failed');
    expect(failed?.stage).toBe('auth');
    const [finding] = diagnose(checked.value, { provider: 'microsoft365', consent: 'of-some-account' });
    expect(finding?.cause).toBe(cause);
  });

  it('keeps a refused sender as the cause if the sign-in succeeded', async () => {
    const draft = await at.draftOf();
    at.odoo.meet('ir.mail_server.test_smtp_connection', {
      name: 'odoo.exceptions.UserError',
      message: refusedSender('5.7.60 SMTP; Client does not have permissions to send as this sender'),
    });
    const checked = await at.tenant.check(draft, { signal });
    expect(checked).toMatchObject({
      value: {
        stages: expect.arrayContaining([
          expect.objectContaining({ stage: 'sender', outcome: 'failed' }) as unknown,
        ]) as unknown,
      },
    });
  });
});
