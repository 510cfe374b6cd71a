import { describe, expect, it } from 'vitest';

import type { Draft } from '../../../../shared/model/index.ts';
import { odooKey } from './fake-odoo.ts';
import { jobs, settings, settingOf, signal } from './setting.ts';

const at = settingOf(['19.0', 19]);

describe('an Odoo 19', () => {
  it('goes through the whole flow, with the key only in a header', async () => {
    const draft = await at.draftOf();
    expect(await at.tenant.check(draft, { signal })).toMatchObject({ value: { verdict: 'works' } });
    const active = await at.tenant.activate(draft, { signal });
    expect(active).toMatchObject({ ok: true, value: { settings, draftId: draft.id } });
    const version = active.ok ? active.value.version : '';
    expect(await at.tenant.rollBack(version, { signal })).toMatchObject({ value: { settings: null } });
    expect(at.odoo.bodies.join()).not.toContain(odooKey);
  });

  it.each(['cut-before', 'cut-after'] as const)(
    'is written to once if the connection breaks (%s)',
    async (fault) => {
      at.odoo.meet('ir.mail_server.create', fault);
      expect(await at.write()).toMatchObject({ ok: true, value: { id: '1' } });
      at.odoo.meet('ir.mail_server.write', fault);
      const draft = await at.write('neu');
      expect(at.odoo.servers).toMatchObject([{ smtp_pass: 'neu', active: false }]);
      at.odoo.meet('ir.mail_server.write', fault);
      expect(await at.tenant.activate(draft.ok ? draft.value : ({} as Draft), { signal })).toMatchObject({
        ok: true,
      });
      expect(at.odoo.servers).toMatchObject([{ active: true }]);
    },
  );

  it('whose key is revoked meanwhile changes nothing, and reports that', async () => {
    const draft = await at.draftOf();
    at.odoo.meet('ir.mail_server.write', { name: 'odoo.exceptions.AccessDenied', message: 'Invalid apikey' });
    expect(await at.tenant.activate(draft, { signal })).toMatchObject({
      problem: { kind: 'unauthorised', status: 401, reason: 'odoo-key' },
    });
    expect(at.odoo.servers).toMatchObject([{ active: false }]);
  });

  it('reports missing rights, and a server that is used elsewhere', async () => {
    const draft = await at.draftOf();
    at.odoo.meet('ir.mail_server.write', { name: 'odoo.exceptions.AccessError', message: 'not allowed' });
    expect(await at.tenant.activate(draft, { signal })).toMatchObject({
      problem: { kind: 'forbidden', status: 403, reason: 'odoo-rights' },
    });
    const active = await at.tenant.activate(draft, { signal });
    at.odoo.meet('ir.mail_server.write', {
      name: 'odoo.exceptions.UserError',
      message:
        'You cannot archive this Outgoing Mail Server (jobs@firma.test) because it is still used in the following case(s):\n- Absage (Email Template)',
    });
    expect(await at.tenant.rollBack(active.ok ? active.value.version : '', { signal })).toMatchObject({
      problem: {
        kind: 'invalid',
        reason: 'odoo-in-use',
        detail: expect.stringContaining('Absage') as string,
      },
    });
  });

  it('that asks for a pause gets it, and is written to once', async () => {
    const draft = await at.draftOf();
    const pause = { status: 429, headers: { 'retry-after': '7' }, body: '{}' };
    at.odoo.meet('ir.mail_server.write', pause, pause);
    expect(await at.tenant.activate(draft, { signal })).toMatchObject({ ok: true });
    expect(at.clock.waits.filter((wait) => wait === 7_000)).toHaveLength(2);
    expect(at.callsOf('ir.mail_server.write')).toHaveLength(1);
  });

  it.each([
    ['garbage', { status: 200, body: '<html>' }],
    ['an error page', { status: 502, body: '<html>' }],
  ])('that answers a write with %s is read before anything is repeated', async (_what, fault) => {
    const draft = await at.draftOf();
    at.odoo.meet('ir.mail_server.write', fault);
    expect(await at.tenant.activate(draft, { signal })).toMatchObject({ ok: true });
    expect(at.callsOf('ir.mail_server.write')).toHaveLength(1);
    at.odoo.meet('ir.mail_server.search_read', fault, fault);
    expect(await at.tenant.current({ signal, sender: jobs })).toMatchObject({ ok: false });
  });

  it('that redirects is not followed', async () => {
    at.odoo.meet('ir.mail_server.fields_get', {
      status: 307,
      headers: { location: 'https://elsewhere.example' },
      body: '',
    });
    expect(await at.tenant.current({ signal, sender: jobs })).toMatchObject({
      problem: { kind: 'redirected' },
    });
  });
});
