import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Progress } from '../../shared/contract/index.ts';
import { diagnose } from '../../shared/diagnosis/index.ts';
import type { MailSettings } from '../../shared/model/index.ts';
import {
  chosenIn,
  info,
  jobs,
  password,
  settingUp,
  valueOf,
  type OdooProtocol,
  type Listeners,
  type OdooWorld,
} from './setting.ts';

let setting: OdooWorld;
beforeAll(async () => {
  setting = await settingUp();
});
afterAll(() => setting.stop());
beforeEach(() => setting.clear());

const languages: readonly OdooProtocol[] = ['JSON-2', 'JSON-RPC'];

describe.each(languages)('a real Odoo over %s', (language) => {
  /** Whether certificates are verified; before version 19, no encryption option does that. */
  const verifies = language === 'JSON-2';
  const client = () => setting.client(language);
  const current = () => valueOf(client().current({ signal: setting.signal, sender: jobs }));
  const draftOf = async (settings: MailSettings, secret = password) => {
    const { version } = await current();
    return valueOf(client().writeDraft(settings, secret, version, { signal: setting.signal }));
  };
  const at = (listener: Listeners, security: MailSettings['security'] = 'starttls') => ({
    port: setting.mail.ports[listener],
    security,
  });
  const activate = async () => {
    const draft = await draftOf(setting.settings);
    return valueOf(client().activate(draft, { signal: setting.signal }));
  };
  const sendTo = (recipient: string) =>
    client().sendTestMail(recipient, { signal: setting.signal, sender: jobs });

  it('reports its capabilities, and the addresses that accept applications', async () => {
    const capabilities = await valueOf(client().capabilities({ signal: setting.signal }));
    expect(capabilities).toMatchObject({
      name: 'Odoo',
      apiVersion: language === 'JSON-2' ? '19.0' : '18.0',
      runsChecks: true,
      egressIps: [],
      verifiesCertificates: verifies,
      // A new Odoo has both modules, but without an app registration, neither OAuth connection can work.
      ownConnections: [],
      unregistered: ['microsoft', 'google'],
    });
    expect(capabilities.inboundAddresses).toEqual(
      expect.arrayContaining([
        { name: 'Schlosserei', address: 'schlosserei@jobs.firma.test' },
        { name: 'Buchhaltung', address: 'buchhaltung@jobs.firma.test' },
      ]),
    );
  });

  it('checks a mailbox that works, sends with it once it is active, and rolls back in one step', async () => {
    const draft = await draftOf(setting.settings);
    expect(await current()).toMatchObject({ settings: null, servers: [] });

    const report = await valueOf(client().check(draft, { signal: setting.signal }));
    expect(report).toMatchObject({ verdict: 'works', vantage: 'platform', tls: { verified: verifies } });

    const active = await valueOf(client().activate(draft, { signal: setting.signal }));
    expect(active).toMatchObject({ settings: setting.settings, draftId: draft.id });

    const before = setting.mail.mailsOf(info).length;
    await valueOf(sendTo(info));
    await expect.poll(() => setting.mail.mailsOf(info).length).toBe(before + 1);
    expect(setting.mail.mailsOf(info).at(-1)).toMatch(/^From: jobs@firma\.test\r?$/m);

    const after = await valueOf(client().rollBack(active.version, { signal: setting.signal }));
    expect(after).toMatchObject({ settings: null, servers: [] });
  });

  it('puts our server before the one for the same address, and restores the order on a rollback', async () => {
    await setting.odoo.call('ir.mail_server', 'create', {
      vals_list: [
        // This server has a wrong password, so sending through it fails.
        {
          name: 'Alt',
          smtp_host: 'localhost',
          smtp_port: setting.mail.ports.submission,
          smtp_encryption: 'starttls_strict',
          smtp_user: jobs,
          smtp_pass: 'falsch',
          from_filter: `vertrieb@firma.test, ${jobs.toUpperCase()}`,
          sequence: 3,
        },
        { name: 'Rest', smtp_host: 'relay.firma.test', sequence: 1 },
      ],
    });
    expect(chosenIn(await current())).toMatchObject({ name: 'Alt', priority: 3 });
    expect(await sendTo(info)).toMatchObject({
      problem: { detail: expect.stringContaining('535') as string },
    });

    const active = await activate();
    expect(active.servers?.map(({ name, priority }) => [name, priority])).toEqual([
      ['Rest', 1],
      ['jobs@firma.test (Absender)', 2],
      ['Alt', 3],
    ]);
    await valueOf(sendTo(info));

    const after = await valueOf(client().rollBack(active.version, { signal: setting.signal }));
    expect(chosenIn(after)).toMatchObject({ name: 'Alt', priority: 3 });
    expect(await sendTo(info)).toMatchObject({ ok: false });
  });

  it('does not affect the servers of other senders', async () => {
    await setting.odoo.call('ir.mail_server', 'create', {
      vals_list: [
        { name: 'Vertrieb', smtp_host: 'a.firma.test', from_filter: 'vertrieb@firma.test', sequence: 7 },
      ],
    });
    const active = await activate();
    expect(active.servers?.map(({ name }) => name)).toEqual(['Vertrieb', 'jobs@firma.test (Absender)']);
  });

  it.each<[string, string, () => Partial<MailSettings>, string]>([
    ['a wrong password', 'falsch', () => ({}), 'wrong-credentials'],
    ['somebody else’s address', password, () => ({ sender: info }), 'send-as-denied'],
    ['a closed port', password, () => ({ port: 1 }), 'connection-refused'],
    ['a name that does not exist', password, () => ({ host: 'mail.invalid' }), 'host-not-found'],
    ['the wrong kind of encryption', password, () => ({ security: 'tls' }), 'tls-wrong-mode'],
    ['a certificate that nobody vouches for', password, () => at('strange'), 'tls-certificate-untrusted'],
    ['an expired certificate', password, () => at('expired', 'tls'), 'tls-certificate-expired'],
    [
      'a certificate for another name',
      password,
      () => at('elsewhere', 'tls'),
      'tls-certificate-name-mismatch',
    ],
    ['a server without encryption', password, () => at('clear'), 'starttls-stripped-or-middlebox'],
    ['a server without sign-in', password, () => at('withoutSignIn'), 'auth-mechanism-unsupported'],
    ['a server that puts off', password, () => at('greylists'), 'greylisted'],
  ])('lets the diagnosis understand %s', async (_what, secret, change, cause) => {
    const settings = { ...setting.settings, ...change() };
    const { version } = await valueOf(client().current({ signal: setting.signal, sender: settings.sender }));
    const draft = await valueOf(client().writeDraft(settings, secret, version, { signal: setting.signal }));
    const report = await valueOf(client().check(draft, { signal: setting.signal }));
    if (!verifies && cause.startsWith('tls-certificate')) {
      expect(report).toMatchObject({ verdict: 'works', tls: { verified: false } });
      return;
    }
    expect(report.verdict).toBe('failed');
    const [finding] = diagnose(report, { now: '2026-11-24T00:00:00.000Z' });
    expect({ cause: finding?.cause, words: report.transcript[0]?.text }).toMatchObject({ cause });
    expect(JSON.stringify([report, finding])).not.toContain(password);
  });

  it('leaves one inactive server, however often a draft is written', async () => {
    const first = await draftOf(setting.settings);
    const second = await draftOf({ ...setting.settings, port: 465 });
    expect(second.id).toBe(first.id);
    const body = { domain: [['active', 'in', [true, false]]], fields: ['active', 'smtp_port'] };
    expect(await setting.odoo.call('ir.mail_server', 'search_read', body)).toEqual([
      { id: Number(first.id), active: false, smtp_port: 465 },
    ]);
  });

  it('does not activate a draft if the settings were changed meanwhile', async () => {
    const draft = await draftOf(setting.settings);
    await setting.odoo.call('ir.mail_server', 'create', {
      vals_list: [{ name: 'Neu', smtp_host: 'neu.firma.test', from_filter: jobs }],
    });
    expect(await client().activate(draft, { signal: setting.signal })).toMatchObject({
      problem: { kind: 'conflict' },
    });
    expect(chosenIn(await current())).toMatchObject({ name: 'Neu' });
  });

  it('does not activate a draft that differs from what was checked', async () => {
    const draft = await draftOf(setting.settings);
    const vals = { smtp_host: 'boese.example' };
    await setting.odoo.call('ir.mail_server', 'write', { ids: [Number(draft.id)], vals });
    expect(await client().activate(draft, { signal: setting.signal })).toMatchObject({
      problem: { kind: 'conflict' },
    });
    await setting.odoo.call('ir.mail_server', 'unlink', { ids: [Number(draft.id)] });
    expect(await client().activate(draft, { signal: setting.signal })).toMatchObject({
      problem: { kind: 'not-found' },
    });
  });

  it('rolls back whatever else was set up since, unless that replaced our server', async () => {
    const active = await activate();
    const another = (from_filter: string, sequence: number) =>
      setting.odoo.call('ir.mail_server', 'create', {
        vals_list: [{ name: 'Neu', smtp_host: 'x.test', from_filter, sequence }],
      });
    await another(jobs, -5);
    expect(await client().rollBack(active.version, { signal: setting.signal })).toMatchObject({
      problem: { kind: 'conflict' },
    });
    expect(chosenIn(await current())).toMatchObject({ name: 'Neu' });
    await setting.clear();
    const { version } = await activate();
    await another(info, 5);
    expect(await client().rollBack(version, { signal: setting.signal })).toMatchObject({ ok: true });
  });

  describe('observes a redirect', () => {
    /** Returns a function that waits for the test message in the mailbox. */
    function nextMail() {
      const before = setting.mail.mailsOf(jobs).length;
      return async () => {
        await expect.poll(() => setting.mail.mailsOf(jobs).length).toBe(before + 1);
        return setting.mail.mailsOf(jobs).at(-1) ?? '';
      };
    }
    beforeEach(async () => {
      await setting.odoo.call('ir.mail_server', 'create', {
        vals_list: [
          {
            name: 'Info',
            smtp_host: 'localhost',
            smtp_port: setting.mail.ports.submission,
            smtp_encryption: 'starttls_strict',
            smtp_user: info,
            smtp_pass: password,
            from_filter: info,
          },
        ],
      });
    });

    const schlosserei = 'schlosserei@jobs.firma.test';
    const buchhaltung = 'buchhaltung@jobs.firma.test';
    it.each<[string, string, (mail: string) => string, object]>([
      ['keeps the sender', schlosserei, (mail) => mail, { outcome: 'intact', sender: info }],
      [
        'leads to another job position',
        buchhaltung,
        (mail) => mail,
        { outcome: 'elsewhere', sender: info, place: 'Schlosserei' },
      ],
      [
        'puts the mailbox in its place',
        schlosserei,
        (mail) =>
          mail
            .replace(/^From: .*$/m, `From: ${jobs}`)
            .replace(/^Message-Id: .*$/im, `Message-Id: <forwarded-${language}@firma.test>`),
        { outcome: 'rewritten', sender: info, seenFrom: jobs },
      ],
    ])('that %s', async (_what, inbound, change, outcome) => {
      const tracer = nextMail();
      const sent = Promise.withResolvers<undefined>();
      const report = (told: Progress) => {
        if (told.kind === 'step' && told.step === 'waiting') sent.resolve(undefined);
      };
      /** Simulates the mailbox's redirect rule. A real redirect could not arrive before Odoo has finished sending. */
      const redirect = async () => {
        await sent.promise;
        // The mail server of the target address adds this header; the To header stays unchanged.
        const message = `Delivered-To: ${schlosserei}\r\n${change(await tracer())}`;
        await setting.odoo.call('mail.thread', 'message_process', { model: false, message });
      };
      const [checked] = await Promise.all([
        valueOf(client().checkInbound!(jobs, { signal: setting.signal, report, inbound })),
        redirect(),
      ]);
      expect(checked).toMatchObject(outcome);
    });

    it('that brings nothing', async () => {
      const tracer = nextMail();
      const tenant = setting.client(language, setting.odoo.keys.admin, {}, { inboundDeadlineMs: 2_000 });
      expect(await valueOf(tenant.checkInbound!(jobs, { signal: setting.signal }))).toEqual({
        outcome: 'missing',
        sender: info,
      });
      await tracer();
    });
  });

  it.each<[string, () => string, object, object]>([
    ['a key that is wrong', () => 'falsch', {}, { kind: 'unauthorised', reason: 'odoo-key' }],
    ['a key that expired', () => setting.odoo.keys.expired, {}, { kind: 'unauthorised', reason: 'odoo-key' }],
    [
      'a database that does not exist',
      () => setting.odoo.keys.admin,
      { database: 'nirgends' },
      { kind: 'invalid', reason: 'odoo-database-unknown' },
    ],
    [
      'a database without the recruiting app',
      () => setting.odoo.keys.admin,
      { database: 'leer' },
      { kind: 'not-found', reason: 'odoo-module-missing' },
    ],
  ])('reports %s', async (_what, key, more, problem) => {
    const tenant = setting.client(language, key(), more);
    expect(await tenant.capabilities({ signal: setting.signal })).toMatchObject({ problem });
  });

  it('reports a user who is not allowed to read the mail servers', async () => {
    const login = language === 'JSON-RPC' ? { login: 'anna' } : {};
    const tenant = setting.client(language, setting.odoo.keys.clerk, login);
    expect(await tenant.capabilities({ signal: setting.signal })).toMatchObject({
      problem: { kind: 'forbidden', reason: 'odoo-rights' },
    });
  });

  it('works for a user who manages the mail servers and has no recruiting rights', async () => {
    const login = language === 'JSON-RPC' ? { login: 'karl' } : {};
    const tenant = setting.client(language, setting.odoo.keys.keeper, login);
    expect(await tenant.capabilities({ signal: setting.signal })).toMatchObject({ ok: true });
  });

  it('asks which of several databases to use', async () => {
    const { database: _known, ...connection } = setting.connection(language);
    const { tenantAt } = await import('../support/tenant.ts');
    const tenant = tenantAt(connection, setting.odoo.keys.admin);
    expect(await tenant.capabilities({ signal: setting.signal })).toMatchObject({
      problem: { reason: 'odoo-database-choice', choices: ['firma', 'leer'] },
    });
  });

  it('is never asked for a stored password', () => {
    const asked = setting.methods[language].seen.filter(({ body }) => /"fields"/.test(body));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter(({ body }) => body.includes('smtp_pass'))).toEqual([]);
  });
});

describe('a real Odoo 19 behind a connection that breaks', () => {
  it.each(['cut-before', 'cut-after'] as const)('is written to once (%s)', async (fault) => {
    await setting.clear();
    const tenant = setting.client('JSON-2');
    const { signal } = setting;
    const way = setting.methods['JSON-2'];
    const write = async (secret: string) => {
      const { version } = await valueOf(tenant.current({ signal, sender: jobs }));
      return valueOf(tenant.writeDraft(setting.settings, secret, version, { signal }));
    };
    way.meet('ir.mail_server/create', fault);
    await write('falsch');
    // The sign-in succeeds only if Odoo has received the new password despite the fault.
    way.meet('ir.mail_server/write', fault);
    const draft = await write(password);
    expect(await valueOf(tenant.check(draft, { signal }))).toMatchObject({ verdict: 'works' });
    way.meet('ir.mail_server/write', fault);
    const active = await valueOf(tenant.activate(draft, { signal }));
    expect(active.servers).toHaveLength(1);
    way.meet('ir.mail_server/write', fault);
    expect(await valueOf(tenant.rollBack(active.version, { signal }))).toMatchObject({ servers: [] });
  });
});
