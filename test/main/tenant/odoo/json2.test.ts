import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { tenantAt, type Tenant } from '../../../../main/tenant/index.ts';
import type { Draft, MailSettings } from '../../../../shared/model/index.ts';
import { TestClock } from '../setting.ts';
import { odooKey, startFakeOdoo, type FakeOdoo } from './fake-odoo.ts';

const jobs = 'jobs@firma.test';
const settings: MailSettings = {
  host: 'mail.firma.test',
  port: 587,
  security: 'starttls',
  username: jobs,
  sender: jobs,
};
const { signal } = new AbortController();

let odoo: FakeOdoo;
let clock: TestClock;
let tenant: Tenant;
beforeEach(async () => {
  odoo = await startFakeOdoo();
  odoo.version = ['19.0', 19];
  clock = new TestClock();
  tenant = tenantAt({ kind: 'odoo', url: odoo.url }, odooKey, { clock });
});
afterEach(() => odoo.stop());

const write = async (password = 'Kanarienvogel-4711') => {
  const now = await tenant.current({ signal, sender: jobs });
  return tenant.writeDraft(settings, password, now.ok ? now.value.version : '', { signal });
};
const draftOf = async (): Promise<Draft> => {
  const draft = await write();
  if (!draft.ok) throw new Error(draft.problem.kind);
  return draft.value;
};
const callsOf = (name: string) => odoo.calls.filter((call) => call.name === name);

describe('an Odoo 19', () => {
  it('goes the whole road, with the key in a header only', async () => {
    const draft = await draftOf();
    expect(await tenant.check(draft, { signal })).toMatchObject({ value: { verdict: 'works' } });
    const active = await tenant.activate(draft, { signal });
    expect(active).toMatchObject({ ok: true, value: { settings, draftId: draft.id } });
    const version = active.ok ? active.value.version : '';
    expect(await tenant.rollBack(version, { signal })).toMatchObject({ value: { settings: null } });
    expect(odoo.bodies.join()).not.toContain(odooKey);
  });

  it.each(['cut-before', 'cut-after'] as const)(
    'is written to once when the line breaks (%s)',
    async (fault) => {
      odoo.meet('ir.mail_server.create', fault);
      expect(await write()).toMatchObject({ ok: true, value: { id: '1' } });
      odoo.meet('ir.mail_server.write', fault);
      const draft = await write('neu');
      expect(odoo.servers).toMatchObject([{ smtp_pass: 'neu', active: false }]);
      odoo.meet('ir.mail_server.write', fault);
      expect(await tenant.activate(draft.ok ? draft.value : ({} as Draft), { signal })).toMatchObject({
        ok: true,
      });
      expect(odoo.servers).toMatchObject([{ active: true }]);
    },
  );

  it('whose key is revoked on the way changes nothing, and says so', async () => {
    const draft = await draftOf();
    odoo.meet('ir.mail_server.write', { name: 'odoo.exceptions.AccessDenied', message: 'Invalid apikey' });
    expect(await tenant.activate(draft, { signal })).toMatchObject({
      problem: { kind: 'unauthorised', status: 401, reason: 'odoo-key' },
    });
    expect(odoo.servers).toMatchObject([{ active: false }]);
  });

  it('says so of missing rights, and of a server that something else needs', async () => {
    const draft = await draftOf();
    odoo.meet('ir.mail_server.write', { name: 'odoo.exceptions.AccessError', message: 'not allowed' });
    expect(await tenant.activate(draft, { signal })).toMatchObject({
      problem: { kind: 'forbidden', status: 403, reason: 'odoo-rights' },
    });
    const active = await tenant.activate(draft, { signal });
    odoo.meet('ir.mail_server.write', {
      name: 'odoo.exceptions.UserError',
      message:
        'You cannot archive this Outgoing Mail Server (jobs@firma.test) because it is still used in the following case(s):\n- Absage (Email Template)',
    });
    expect(await tenant.rollBack(active.ok ? active.value.version : '', { signal })).toMatchObject({
      problem: {
        kind: 'invalid',
        reason: 'odoo-in-use',
        detail: expect.stringContaining('Absage') as string,
      },
    });
  });

  it('that asks for a pause gets it, and the write arrives once', async () => {
    const draft = await draftOf();
    const pause = { status: 429, headers: { 'retry-after': '7' }, body: '{}' };
    odoo.meet('ir.mail_server.write', pause, pause);
    expect(await tenant.activate(draft, { signal })).toMatchObject({ ok: true });
    expect(clock.waits.filter((wait) => wait === 7_000)).toHaveLength(2);
    expect(callsOf('ir.mail_server.write')).toHaveLength(1);
  });

  it.each([
    ['garbage', { status: 200, body: '<html>' }],
    ['an error page', { status: 502, body: '<html>' }],
  ])('that answers a write with %s is looked at before anything is repeated', async (_what, fault) => {
    const draft = await draftOf();
    odoo.meet('ir.mail_server.write', fault);
    expect(await tenant.activate(draft, { signal })).toMatchObject({ ok: true });
    expect(callsOf('ir.mail_server.write')).toHaveLength(1);
    odoo.meet('ir.mail_server.search_read', fault, fault);
    expect(await tenant.current({ signal, sender: jobs })).toMatchObject({ ok: false });
  });

  it('that points elsewhere is not followed', async () => {
    odoo.meet('ir.mail_server.fields_get', {
      status: 307,
      headers: { location: 'https://elsewhere.example' },
      body: '',
    });
    expect(await tenant.current({ signal, sender: jobs })).toMatchObject({ problem: { kind: 'redirected' } });
  });
});
