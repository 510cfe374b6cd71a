import { describe, expect, it } from 'vitest';

import { jobs, settings, settingOf, signal } from './setting.ts';

const at = settingOf(['17.0', 17], { login: 'admin' });

describe('another user of the same Odoo', () => {
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
  const ours = () => at.odoo.servers.find(({ name }) => name === `${jobs} (Absender)`);

  it('who replaces the password in the draft prevents it from being tested or activated', async () => {
    const draft = await at.draftOf();
    await at.tenant.check(draft, { signal });
    await at.client({ login: 'admin' }).writeDraft(settings, 'ungeprüft', await at.versionNow(), { signal });
    expect(await at.tenant.check(draft, { signal })).toMatchObject({ problem: { kind: 'conflict' } });
    expect(await at.tenant.activate(draft, { signal })).toMatchObject({ problem: { kind: 'conflict' } });
    expect(ours()).toMatchObject({ active: false });
  });

  it('who only renews a token does not prevent a rollback', async () => {
    at.odoo.servers.push(rival);
    const active = await at.tenant.activate(await at.draftOf(), { signal });
    Object.assign(
      at.odoo.servers.find(({ id }) => id === 77)!,
      { write_date: '2026-02-02 00:00:00', sequence: 3 },
    );
    const version = active.ok ? active.value.version : '';
    expect(await at.tenant.rollBack(version, { signal })).toMatchObject({ ok: true });
    expect(ours()).toMatchObject({ active: false });
  });

  it('who changes our server, or puts another before it, keeps that change', async () => {
    const active = await at.tenant.activate(await at.draftOf(), { signal });
    const version = active.ok ? active.value.version : '';
    Object.assign(ours()!, { smtp_host: 'anders.firma.test' });
    expect(await at.tenant.rollBack(version, { signal })).toMatchObject({ problem: { kind: 'conflict' } });
    Object.assign(ours()!, { smtp_host: settings.host });
    at.odoo.servers.unshift({ ...rival, from_filter: jobs, sequence: -9 });
    expect(await at.tenant.rollBack(version, { signal })).toMatchObject({ problem: { kind: 'conflict' } });
    expect(ours()).toMatchObject({ active: true });
  });

  it('who activates first finds ours deactivated again', async () => {
    const draft = await at.draftOf();
    at.odoo.interrupt('ir.mail_server.write', () =>
      at.odoo.servers.unshift({ ...rival, from_filter: jobs, sequence: -9 }),
    );
    expect(await at.tenant.activate(draft, { signal })).toEqual({ ok: false, problem: { kind: 'conflict' } });
    expect(ours()).toMatchObject({ active: false });
  });

  it('who activates first while Odoo becomes unavailable leaves the state unknown', async () => {
    const draft = await at.draftOf();
    at.odoo.interrupt('ir.mail_server.write', () => {
      at.odoo.servers.unshift({ ...rival, from_filter: jobs, sequence: -9 });
      at.odoo.meet('ir.mail_server.write', { name: 'builtins.OSError', message: 'no space' });
    });
    expect(await at.tenant.activate(draft, { signal })).toMatchObject({
      problem: { kind: 'unknown-outcome' },
    });
  });
});
