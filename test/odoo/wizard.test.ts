import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { App } from '../../main/app/index.ts';
import { hostThrough, type Host } from '../../shared/contract/index.ts';
import { flowOf } from '../../shared/flow/index.ts';
import { testEngine } from '../support/engine.ts';
import { info, jobs, password, settingUp, valueOf, type OdooWorld } from './setting.ts';

let setting: OdooWorld;
let app: App;
let host: Host;
beforeAll(async () => {
  setting = await settingUp();
  let calls = 0;
  app = testEngine({ network: { extraCa: [setting.ca] } });
  host = hostThrough(app, () => `odoo-${++calls}`);
});
afterAll(async () => {
  await app.close();
  await setting.stop();
});

const found = async (subject: string) =>
  (await setting.odoo.call('ir.mail_server', 'search_read', {
    domain: [
      ['active', 'in', [true, false]],
      ['from_filter', '=', subject],
    ],
    fields: ['active'],
  })) as { active: boolean }[];

describe('the wizard with a real Odoo and a real mailbox', () => {
  it('asks for what it needs, sets up a mailbox, proves it and rolls back', async () => {
    const { profile: fresh } = await valueOf(host.call('profiles.create', { practice: false }));
    const profileId = fresh.id;
    const { keys, url } = setting.odoo;
    const connect = (more: { database?: string }, clientSecret?: string) =>
      valueOf(
        host.call('tenant.connect', {
          profileId,
          connection: { kind: 'odoo', url, ...more },
          ...(clientSecret !== undefined && { clientSecret }),
        }),
      );

    const asked = await connect({}, keys.admin);
    expect(asked.profile.results.connection?.problem?.choices).toEqual(['firma', 'leer']);
    const refused = await connect({ database: 'firma' }, keys.clerk);
    expect(refused.profile.results.connection?.problem?.reason).toBe('odoo-rights');
    await connect({ database: 'firma' }, keys.admin);
    // The key is now read from the vault.
    const connected = await connect({ database: 'firma' });
    expect(connected.profile.results.connection?.capabilities?.name).toBe('Odoo');

    const endpoint = {
      host: 'localhost',
      port: setting.mail.ports.submission,
      security: 'starttls',
    } as const;
    const answers = {
      address: jobs,
      mailboxKind: 'own',
      signIn: { username: jobs, endpoint },
      confirmedServer: endpoint.host,
    } as const;
    await valueOf(host.call('profiles.answer', { profileId, answers: { address: jobs } }));
    await valueOf(host.call('profiles.answer', { profileId, answers }));
    await valueOf(host.call('mailbox.check', { profileId, password }));
    const checked = await valueOf(host.call('tenant.push', { profileId, until: 'checked' }));
    expect(checked.profile.results.review).toMatchObject({
      before: null,
      servers: [],
      after: { sender: jobs },
    });
    expect(checked.profile.results.platformCheck?.report.verdict).toBe('works');
    expect(await found(jobs)).toMatchObject([{ active: false }]);
    const active = await valueOf(host.call('tenant.push', { profileId, until: 'active' }));
    expect(flowOf(active.profile).current).toBe('test-mail');
    expect(await found(jobs)).toMatchObject([{ active: true }]);
    const tested = await valueOf(host.call('tenant.sendTestMail', { profileId, recipient: info }));
    expect(tested.profile.results.testMail?.recipient).toBe(info);
    await expect.poll(() => setting.mail.mailsOf(info).length).toBe(1);

    const back = await valueOf(host.call('tenant.rollBack', { profileId }));
    expect(back.profile.results.activation).toBeUndefined();
    expect(await found(jobs)).toMatchObject([{ active: false }]);
    const said = JSON.stringify([asked, refused, connected, checked, active, tested, back]);
    for (const secret of [password, keys.admin, keys.clerk]) expect(said).not.toContain(secret);
    expect(setting.odoo.log()).not.toContain(password);
  });
});
