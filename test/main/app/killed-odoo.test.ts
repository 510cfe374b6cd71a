import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { App } from '../../../main/app/index.ts';
import { confFile, openStore } from '../../../main/store/index.ts';
import { memoryVault, type Vault } from '../../../main/vault/index.ts';
import { testEngine } from '../../support/engine.ts';
import { odooKey, startFakeOdoo, type FakeOdoo } from '../tenant/odoo/fake-odoo.ts';
import { programBehind, push, works, type PushingProgram } from './pushing.ts';

const jobs = 'jobs@firma.test';
const endpoint = { host: 'mail.firma.test', port: 587, security: 'starttls' } as const;
const password = 'Kanarienvogel-4711';
const old = {
  id: 77,
  name: 'Alt',
  smtp_host: 'alt.firma.test',
  smtp_port: 25,
  smtp_user: false,
  smtp_encryption: 'none',
  from_filter: jobs,
  sequence: 3,
  active: true,
  write_date: '2026-01-01 00:00:00',
};

let folder: string;
let odoo: FakeOdoo;
let vault: Vault;
let apps: App[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'absender-killed-odoo-'));
  odoo = await startFakeOdoo();
  odoo.servers.push({ ...old });
  vault = memoryVault();
  apps = [];
});
afterEach(async () => {
  await Promise.all(apps.map((app) => app.close()));
  await odoo.stop();
  rmSync(folder, { recursive: true, force: true });
});

function start(home: string): PushingProgram {
  const app = testEngine({
    store: openStore(confFile(home)),
    vault,
    probe: (request) => Promise.resolve(works(request.endpoint)),
  });
  apps.push(app);
  return programBehind(app);
}

async function ready(program: PushingProgram): Promise<string> {
  const { profile } = await program.call('profiles.create', { practice: false });
  const profileId = profile.id;
  const connection = { kind: 'odoo', url: odoo.url, login: 'admin' } as const;
  await program.call('tenant.connect', { profileId, connection, clientSecret: odooKey });
  const signIn = { username: jobs, endpoint };
  await program.call('profiles.answer', {
    profileId,
    answers: { address: jobs, mailboxKind: 'own', signIn, confirmedServer: endpoint.host },
  });
  await program.call('mailbox.check', { profileId, password });
  return profileId;
}

/** Simulates a kill at the next call of this method: the next start has only what is on disk at that moment. */
async function killAt(
  method: string,
  moment: 'before' | 'after',
  work: () => Promise<unknown>,
): Promise<PushingProgram> {
  const disk = join(folder, 'disk');
  const killed = Promise.withResolvers<undefined>();
  odoo.interrupt(`ir.mail_server.${method}`, () => {
    cpSync(join(folder, 'home'), disk, { recursive: true });
    odoo.away = true;
    killed.resolve(undefined);
    if (moment === 'before') throw new Error('never carried out');
  });
  void work().catch(() => undefined);
  await killed.promise;
  await apps.pop()?.close();
  odoo.away = false;
  return start(disk);
}

const active = () => odoo.servers.filter((server) => server['active'] === true).map(({ name }) => name);
const ours = `${jobs} (Absender)`;
const moments = ['before', 'after'] as const;

describe('a program that is killed', () => {
  it.each(moments)('%s Odoo wrote the draft writes it once', async (moment) => {
    const first = start(join(folder, 'home'));
    const profileId = await ready(first);
    const next = await killAt('create', moment, () => push(first, profileId));
    await push(next, profileId);
    expect(odoo.servers.filter(({ name }) => name === ours)).toMatchObject([
      { active: true, smtp_pass: password },
    ]);
  });

  it.each(moments)('%s Odoo activated it knows so, and can finish or undo it', async (moment) => {
    const first = start(join(folder, 'home'));
    const profileId = await ready(first);
    await push(first, profileId, 'activate');
    const next = await killAt('write', moment, () =>
      first.call('tenant.push', { profileId, until: 'active' }),
    );
    const { outcome } = await next.call('tenant.determineOutcome', { profileId });
    expect(outcome).toBe(moment === 'after' ? 'happened' : 'not-yet');
    const { profile } = await next.call('tenant.settle', { profileId, choice: 'finish' });
    expect([profile.unfinished, active().sort()]).toEqual([undefined, ['Alt', ours]]);
    await next.call('tenant.rollBack', { profileId });
    expect(active()).toEqual(['Alt']);
  });

  it.each(moments)('%s Odoo rolled back can finish that', async (moment) => {
    const first = start(join(folder, 'home'));
    const profileId = await ready(first);
    await push(first, profileId);
    const next = await killAt('write', moment, () => first.call('tenant.rollBack', { profileId }));
    const { outcome } = await next.call('tenant.determineOutcome', { profileId });
    expect(outcome).toBe(moment === 'after' ? 'happened' : 'not-yet');
    await next.call('tenant.settle', { profileId, choice: 'finish' });
    expect(active()).toEqual(['Alt']);
  });
});
