/** Tests how the program recovers after a real process was killed while setting up a platform's OAuth connection. */
import type { ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { App } from '../../../main/app/index.ts';
import { confFile, openStore } from '../../../main/store/index.ts';
import { memoryVault, type SecretKey, type Vault } from '../../../main/vault/index.ts';
import type { Discovery } from '../../../shared/model/index.ts';
import { testEngine } from '../../support/engine.ts';
import type { ProgramOrder } from '../../support/pushing-program.ts';
import { leakingPoints, watched } from '../../support/watched.ts';
import { odooKey, odooToken, startFakeOdoo, type FakeOdoo } from '../tenant/odoo/fake-odoo.ts';
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
  // Odoo prefers servers with a lower sequence, so if Absender's server were active, Odoo would use it instead of this
  // one.
  sequence: 30,
  active: true,
  write_date: '2026-01-01 00:00:00',
};

let home: string;
let odoo: FakeOdoo;
/** The keychain, which keeps its entries when a program is killed. */
let vault: Vault;
let secrets: [SecretKey, string][];
let apps: App[];
/** Called once the consent page has been opened, to act as the user's browser. */
let whenOpened: () => void;
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'absender-killed-connect-'));
  odoo = await startFakeOdoo();
  odoo.version = ['19.0', 19];
  odoo.authentications = ['login', 'outlook'];
  odoo.parameters.set('microsoft_outlook_client_id', 'k').set('microsoft_outlook_client_secret', 'g');
  odoo.servers.push({ ...old });
  const memory = memoryVault();
  secrets = [];
  vault = {
    ...memory,
    write: (key, secret) => {
      secrets.push([key, secret]);
      return memory.write(key, secret);
    },
  };
  apps = [];
  whenOpened = () => undefined;
});
afterEach(async () => {
  await Promise.all(apps.map((app) => app.close()));
  await odoo.stop();
  rmSync(home, { recursive: true, force: true });
});

/** Starts the program again. If the settings file were damaged, its notices would say so. */
function start(): PushingProgram {
  const store = openStore(confFile(home));
  expect(store.notices('window')).toEqual([]);
  const app = testEngine({
    store,
    vault,
    discover: () => Promise.resolve(discovery),
    openUrl: () => {
      whenOpened();
      return Promise.resolve();
    },
  });
  apps.push(app);
  return programBehind(app);
}

async function prepared(): Promise<string> {
  const program = start();
  const { profile } = await program.call('profiles.create', { practice: false });
  const profileId = profile.id;
  const connection = { kind: 'odoo', url: odoo.url } as const;
  await program.call('tenant.connect', { profileId, connection, clientSecret: odooKey });
  await program.call('profiles.answer', { profileId, answers: { address: jobs, mailboxKind: 'own' } });
  await program.call('mailbox.discover', { address: jobs, practice: false, profileId });
  await program.call('profiles.answer', { profileId, answers: { route: 'own-connection' } });
  await apps.pop()?.close();
  return profileId;
}

/**
 * Kills the process before or after its next call of a method.
 * @param agreed whether the user consents before or after the kill.
 */
async function killAt(profileId: string, { method, moment, agreed }: KillAt): Promise<void> {
  let child: ChildProcess | undefined;
  if (agreed === 'before') odoo.interrupt('ir.mail_server.search_count', agree);
  odoo.interrupt(`ir.mail_server.${method}`, () => {
    child?.kill('SIGKILL');
    odoo.away = true;
    if (moment === 'before') throw new Error('never carried out');
  });
  const ended = await watched({
    args: ['test/support/pushing-program.ts'],
    home,
    input: JSON.stringify({ home, profileId, secrets, connects: true } satisfies ProgramOrder),
    onStart: (started) => (child = started),
  });
  odoo.away = false;
  expect(ended.signal, ended.stderr).toBe('SIGKILL');
  const platform = Number(new URL(odoo.url).port);
  expect(leakingPoints(ended, [odooKey, odooToken], { platform })).toEqual([]);
  if (agreed === 'after') agree();
}
interface KillAt {
  readonly method: string;
  readonly moment: 'before' | 'after';
  readonly agreed?: 'before' | 'after';
}

const active = () => odoo.servers.filter((server) => server['active'] === true).map(({ name }) => name);
const ours = () => odoo.servers.filter(({ name }) => name === `${jobs} (Absender)`);
const agree = () => odoo.agree(Math.max(...ours().map(({ id }) => id)));

const steps: readonly (readonly [string, KillAt])[] = [
  ['before Odoo wrote the server', { method: 'create', moment: 'before' }],
  ['after Odoo wrote the server', { method: 'create', moment: 'after' }],
  ['before Odoo named the page', { method: 'open_microsoft_outlook_uri', moment: 'before' }],
  ['while somebody reads the page', { method: 'search_count', moment: 'before' }],
  ['and somebody agrees then', { method: 'search_count', moment: 'before', agreed: 'after' }],
  ['before it was switched off', { method: 'write', moment: 'before', agreed: 'before' }],
];

/** Runs each function from the same files and the same state of Odoo. */
async function each(methods: readonly ((program: PushingProgram) => Promise<void>)[]): Promise<void> {
  const files = `${home}-killed`;
  const left = structuredClone(odoo.servers);
  cpSync(home, files, { recursive: true });
  for (const way of methods) {
    await Promise.all(apps.splice(0).map((app) => app.close()));
    rmSync(home, { recursive: true });
    cpSync(files, home, { recursive: true });
    odoo.servers.splice(0, Infinity, ...structuredClone(left));
    whenOpened = () => undefined;
    await way(start());
  }
  rmSync(files, { recursive: true });
}

describe('a process that is killed in the middle of a sign-in', () => {
  it.each(steps)('%s, can finish it, and can undo it', async (_when, at) => {
    const profileId = await prepared();
    await killAt(profileId, at);
    const finish = async (next: PushingProgram) => {
      const { profile: found } = await next.call('profiles.get', { profileId });
      if (found.unfinished) {
        const { outcome } = await next.call('tenant.determineOutcome', { profileId });
        expect(outcome).toBe(at.agreed ? 'happened' : 'not-yet');
        await next.call('tenant.settle', { profileId, choice: 'finish' });
        expect(active()).toEqual(['Alt']);
      }
      const { profile: settled } = await next.call('profiles.get', { profileId });
      if (settled.results.consent === undefined) {
        whenOpened = agree;
        const again = await next.call('consent.request', { profileId });
        expect(again.profile.results.consent?.outcome).toBe('connected');
      }
      const { end } = await next.call('tenant.push', { profileId, until: 'active' });
      expect(end).toBe('active');
      expect(active().sort()).toEqual(['Alt', `${jobs} (Absender)`]);
    };
    const undo = async (next: PushingProgram) => {
      const { profile } = await next.call('profiles.get', { profileId });
      // Absender stores the sign-in on disk before the consent page opens; until then, the user cannot consent.
      expect(profile.unfinished !== undefined).toBe(['search_count', 'write'].includes(at.method));
      if (profile.unfinished) {
        const { profile: undone } = await next.call('tenant.settle', { profileId, choice: 'undo' });
        expect([undone.unfinished, ours()]).toEqual([undefined, []]);
      }
      expect(active()).toEqual(['Alt']);
    };
    await each([finish, undo]);
  });
});
