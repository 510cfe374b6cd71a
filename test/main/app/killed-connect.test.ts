/** A program that ends while it leads a platform through its sign-in: the next one finds what became of it. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { App } from '../../../main/app/index.ts';
import { confFile, openStore } from '../../../main/store/index.ts';
import { memoryVault, type Vault } from '../../../main/vault/index.ts';
import type { Discovery } from '../../../shared/model/index.ts';
import { testEngine } from '../../support/engine.ts';
import { odooKey, startFakeOdoo, type FakeOdoo } from '../tenant/odoo/fake-odoo.ts';
import { programBehind, type PushingProgram } from './pushing.ts';

const jobs = 'jobs@firma.test';
const discovery: Discovery = {
  domain: 'firma.test',
  provider: { id: 'microsoft365', name: 'Microsoft 365 / Exchange Online', source: 'mx' },
  nullMx: false,
  staleAutoconfig: false,
  candidates: [
    {
      host: 'smtp.office365.com',
      port: 587,
      security: 'starttls',
      username: jobs,
      source: 'provider-table',
      trust: 'authenticated',
    },
  ],
  evidence: [],
};
const old = {
  id: 77,
  name: 'Alt',
  smtp_host: 'alt.firma.test',
  smtp_port: 25,
  smtp_user: false,
  smtp_encryption: 'none',
  from_filter: jobs,
  // Ours would be the one that sends if it were on.
  sequence: 30,
  active: true,
  write_date: '2026-01-01 00:00:00',
};

let folder: string;
let odoo: FakeOdoo;
let vault: Vault;
let apps: App[];
/** Somebody agrees as soon as the page is open. */
let willAgree: boolean;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'absender-killed-connect-'));
  odoo = await startFakeOdoo();
  odoo.version = ['19.0', 19];
  odoo.authentications = ['login', 'outlook'];
  odoo.parameters.set('microsoft_outlook_client_id', 'k').set('microsoft_outlook_client_secret', 'g');
  odoo.servers.push({ ...old });
  vault = memoryVault();
  apps = [];
  willAgree = false;
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
    discover: () => Promise.resolve(discovery),
    openUrl: () => {
      if (willAgree) agree();
      return Promise.resolve();
    },
  });
  apps.push(app);
  return programBehind(app);
}

async function ready(program: PushingProgram): Promise<string> {
  const { profile } = await program.call('createProfile', { practice: false });
  const profileId = profile.id;
  const connection = { kind: 'odoo', url: odoo.url } as const;
  await program.call('connectTenant', { profileId, connection, clientSecret: odooKey });
  await program.call('answer', { profileId, answers: { address: jobs, mailboxKind: 'own' } });
  await program.call('discover', { address: jobs, practice: false, profileId });
  await program.call('answer', { profileId, answers: { route: 'own-connection' } });
  return profileId;
}

/** @param method at whose next call the program is killed: what lies on the disk then is all that the next start has. */
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
  const dying = work().catch(() => undefined);
  await killed.promise;
  await apps.pop()?.close();
  // It is only this test's stand-in for a killed one: nothing of it may still arrive.
  await dying;
  odoo.away = false;
  return start(disk);
}

const active = () => odoo.servers.filter((server) => server['active'] === true).map(({ name }) => name);
const ours = () => odoo.servers.filter(({ name }) => name === `${jobs} (Absender)`);
const agree = () => odoo.agree(Math.max(...ours().map(({ id }) => id)));

const steps = [
  ['before Odoo wrote the server', 'create', 'before', false],
  ['after Odoo wrote the server', 'create', 'after', false],
  ['before Odoo named the page', 'open_microsoft_outlook_uri', 'before', false],
  ['while somebody reads the page', 'search_count', 'before', false],
  ['and somebody agrees then', 'search_count', 'before', true],
  ['before it was switched off', 'write', 'before', true],
] as const;

describe('a program that is killed in the middle of a sign-in', () => {
  it.each(steps)('%s, can finish it', async (_when, method, moment, agreed) => {
    const first = start(join(folder, 'home'));
    const profileId = await ready(first);
    willAgree = method === 'write';
    const next = await killAt(method, moment, () => first.call('connectMailbox', { profileId }));
    willAgree = false;
    if (agreed) agree();
    const { profile: found } = await next.call('getProfile', { profileId });
    if (found.unfinished) {
      const { outcome } = await next.call('lookBack', { profileId });
      expect(outcome).toBe(agreed ? 'happened' : 'not-yet');
      await next.call('settle', { profileId, choice: 'finish' });
      expect(active()).toEqual(['Alt']);
    }
    const { profile: settled } = await next.call('getProfile', { profileId });
    if (settled.results.consent === undefined) {
      willAgree = true;
      const again = await next.call('connectMailbox', { profileId });
      expect(again.profile.results.consent?.outcome).toBe('connected');
    }
    const { end } = await next.call('push', { profileId, until: 'active' });
    expect(end).toBe('active');
    expect(active().sort()).toEqual(['Alt', `${jobs} (Absender)`]);
  });

  it.each(steps)('%s, can undo it', async (_when, method, moment, agreed) => {
    const first = start(join(folder, 'home'));
    const profileId = await ready(first);
    willAgree = method === 'write';
    const next = await killAt(method, moment, () => first.call('connectMailbox', { profileId }));
    willAgree = false;
    if (agreed) agree();
    const { profile } = await next.call('getProfile', { profileId });
    if (profile.unfinished) {
      const { profile: undone } = await next.call('settle', { profileId, choice: 'undo' });
      expect([undone.unfinished, ours()]).toEqual([undefined, []]);
    }
    expect(active()).toEqual(['Alt']);
  });
});
