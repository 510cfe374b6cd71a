import { describe, expect, it } from 'vitest';

import { jobs, settings, settingOf, signal } from './setting.ts';

const at = settingOf(['17.0', 17], { login: 'admin' });

describe('when the connection breaks', () => {
  it.each(['cut-before', 'cut-after'] as const)('a draft is written once (%s)', async (fault) => {
    at.odoo.meet('ir.mail_server.create', fault);
    expect(await at.write()).toMatchObject({ ok: true, value: { id: '1' } });
    expect(at.odoo.servers).toHaveLength(1);
  });

  it.each(['cut-before', 'cut-after'] as const)(
    'an overwritten draft contains the new password and the new server (%s)',
    async (fault) => {
      await at.draftOf();
      at.odoo.meet('ir.mail_server.write', fault);
      const host = 'post.firma.test';
      const draft = await at.tenant.writeDraft({ ...settings, host }, 'neu', await at.versionNow(), {
        signal,
      });
      expect(draft).toMatchObject({ ok: true, value: { id: '1', settings: { host } } });
      expect(at.odoo.servers).toMatchObject([{ smtp_host: host, smtp_pass: 'neu', active: false }]);
    },
  );

  it('a draft is not reported as written unless Odoo confirms that its password was', async () => {
    await at.draftOf();
    at.odoo.meet('ir.mail_server.write', 'cut-before', 'cut-before');
    expect(await at.write()).toMatchObject({ problem: { kind: 'unreachable' } });
  });

  it('an activation that happened is recognised, and not repeated', async () => {
    const draft = await at.draftOf();
    at.odoo.meet('ir.mail_server.write', 'cut-after');
    expect(await at.tenant.activate(draft, { signal })).toMatchObject({ ok: true, value: { draftId: '1' } });
    expect(at.callsOf('ir.mail_server.write')).toHaveLength(1);
  });

  it('an activation that did not arrive is repeated after reading the state', async () => {
    const draft = await at.draftOf();
    at.odoo.meet('ir.mail_server.write', 'cut-before');
    expect(await at.tenant.activate(draft, { signal })).toMatchObject({ ok: true });
  });

  it('an activation that fails leaves the previous settings, and reports why', async () => {
    const draft = await at.draftOf();
    at.odoo.meet('ir.mail_server.write', {
      name: 'psycopg2.errors.ReadOnlySqlTransaction',
      message: 'read-only',
    });
    expect(await at.tenant.activate(draft, { signal })).toMatchObject({
      problem: { kind: 'server-error', detail: 'read-only' },
    });
    expect(at.odoo.servers).toMatchObject([{ active: false }]);
  });

  it('the outcome is unknown only if Odoo cannot be queried', async () => {
    const draft = await at.draftOf();
    at.odoo.meet('ir.mail_server.write', 'last');
    expect(await at.tenant.activate(draft, { signal })).toMatchObject({
      problem: { kind: 'unknown-outcome' },
    });
  });

  it('a test mail is not sent twice', async () => {
    at.odoo.meet('mail.mail.create', 'cut-after');
    expect(await at.tenant.sendTestMail('a@privat.example', { signal, sender: jobs })).toMatchObject({
      problem: { kind: 'unknown-outcome' },
    });
    expect(at.callsOf('mail.mail.create')).toHaveLength(1);
  });

  it('a cancellation is not reported as a failure', async () => {
    expect(await at.tenant.capabilities({ signal: AbortSignal.abort() })).toMatchObject({
      problem: { kind: 'cancelled' },
    });
  });
});
