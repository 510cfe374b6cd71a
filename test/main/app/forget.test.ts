import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { App } from '../../../main/app/index.ts';
import { openJournal } from '../../../main/journal/index.ts';
import { confFile, openStore } from '../../../main/store/index.ts';
import { keychainVault } from '../../../main/vault/index.ts';
import type { Keychain } from '../../../main/vault/port.ts';
import {
  hostThrough,
  type Host,
  type Input,
  type OperationName,
  type Output,
} from '../../../shared/contract/index.ts';
import { testEngine } from '../../support/engine.ts';
import { keychainOf } from '../../support/keychain.ts';

const password = 'Kanarienvogel-4711';
let folder: string;
let entries: Map<string, string>;
let lies: string;
let app: App;
let host: Host;

/** @param broken faulty functions that replace those of the keychain. */
function start(broken: Partial<Keychain> = {}): void {
  const keychain = keychainOf(entries, broken);
  let calls = 0;
  app = testEngine({
    clipboard: {
      read: () => Promise.resolve(lies),
      write: (text) => Promise.resolve(void (lies = text)),
    },
    store: openStore(confFile(folder)),
    journal: openJournal(join(folder, 'log'), '0'),
    vault: keychainVault({ load: () => Promise.resolve(keychain) }),
    probe: ({ endpoint }) =>
      Promise.resolve({
        version: 1,
        vantage: 'workstation',
        endpoint,
        startedAt: '2026-11-23T12:00:00.000Z',
        durationMs: 1,
        verdict: 'works',
        stages: [],
        addresses: [],
        capabilities: {},
        mechanisms: [],
        transcript: [],
      }),
  });
  host = hostThrough(app, () => `forget-${++calls}`);
}
async function call<Name extends OperationName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
  const result = await host.call(name, input);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
async function mailbox(address: string): Promise<string> {
  const { profile } = await call('profiles.create', { practice: false });
  const endpoint = { host: 'mail.firma.test', port: 465, security: 'tls' } as const;
  const answers = {
    address,
    mailboxKind: 'own',
    signIn: { username: address, endpoint },
    confirmedServer: endpoint.host,
  } as const;
  await call('profiles.answer', { profileId: profile.id, answers });
  await call('mailbox.check', { profileId: profile.id, password });
  return profile.id;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'absender-forget-'));
  entries = new Map();
  lies = '';
});
afterEach(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

describe('deleting a profile', () => {
  it('deletes its secret, and no other', async () => {
    start();
    const first = await mailbox('jobs@firma.test');
    await mailbox('info@firma.test');
    expect(entries.size).toBe(2);
    await expect(call('profiles.delete', { profileId: first })).resolves.toEqual({ secretsLeft: false });
    expect([...entries.keys()]).toEqual([expect.stringContaining('info@firma.test')]);
  });

  it.each<[string, Partial<Keychain>]>([
    [
      'has been locked',
      { findCredentials: () => Promise.reject(new Error('Cannot access a locked collection')) },
    ],
    ['reports success but keeps it', { deletePassword: () => Promise.resolve(true) }],
    ['refuses to delete it', { deletePassword: () => Promise.reject(new Error('prompt dismissed')) }],
  ])('says that the secret may still be there when the keychain %s', async (_what, broken) => {
    start(broken);
    // The self-test at start-up needs a working keychain, so the fault comes later.
    const profileId = await mailbox('jobs@firma.test');
    await expect(call('profiles.delete', { profileId })).resolves.toEqual({ secretsLeft: true });
  });
});

describe('forgetting everything', () => {
  it('leaves no profile, no secret, no log and no file', async () => {
    start();
    await mailbox('jobs@firma.test');
    entries.set('old@firma.test (mailbox, a-profile-that-is-long-gone)', 'x');
    await call('journal.reportIncident', { where: 'x', message: 'y', stack: '' });
    await expect(call('settings.forgetEverything', {})).resolves.toEqual({ secretsLeft: false });
    expect(entries.size).toBe(0);
    expect((await call('app.open', {})).profiles).toEqual([]);
    // The two calls above started a new log, which has none of the earlier lines.
    expect(readdirSync(folder)).toEqual(['log']);
    const { lines, incidents } = await call('journal.read', {});
    expect(incidents).toEqual([]);
    expect(lines.join('\n')).not.toContain('mailbox.check');
  });

  it('removes a copied password from the clipboard, and nothing else', async () => {
    start();
    const profileId = await mailbox('jobs@firma.test');
    await call('mailbox.copyPassword', { profileId });
    expect(lies).toBe(password);
    await call('settings.forgetEverything', {});
    expect(lies).toBe('');
    lies = 'a shopping list';
    await call('settings.forgetEverything', {});
    expect(lies).toBe('a shopping list');
  });

  it('reports it if the keychain does not answer', async () => {
    start({ findCredentials: () => Promise.reject(new Error('no answer')) });
    await mailbox('jobs@firma.test');
    await expect(call('settings.forgetEverything', {})).resolves.toEqual({ secretsLeft: true });
    expect((await call('app.open', {})).profiles).toEqual([]);
  });
});

describe('a profile as a file', () => {
  it('carries the answers to another computer, without secrets and results', async () => {
    start();
    const profileId = await mailbox('jobs@firma.test');
    const { name, text } = await call('profiles.export', { profileId });
    expect(name).toBe('jobs@firma.test.absender');
    expect(text).not.toContain(password);
    const { profile } = await call('profiles.import', { text });
    expect(profile.id).not.toBe(profileId);
    expect(profile.answers).toMatchObject({
      address: 'jobs@firma.test',
      signIn: { username: 'jobs@firma.test' },
    });
    // Check results are not exported, because the results from one computer prove nothing about another.
    expect(profile.results).toEqual({});
  });

  it.each([
    ['nothing', ''],
    ['a picture', '\u0089PNG\r\n'],
    ['a profile of another program', '{"format":"other","version":1,"answers":{}}'],
    ['one of a newer version', '{"format":"absender-profile","version":2,"answers":{}}'],
    ['one with results', '{"format":"absender-profile","version":1,"answers":{},"results":{}}'],
    [
      'one with the consent of another user',
      '{"format":"absender-profile","version":1,"answers":{"reviewed":true}}',
    ],
    ['one with a password', '{"format":"absender-profile","version":1,"answers":{"password":"x"}}'],
    [
      'one with an invalid host name',
      '{"format":"absender-profile","version":1,"answers":{"signIn":{"username":"x","endpoint":{"host":"a b","port":1,"security":"none"}}}}',
    ],
    ['one that is nested too deeply', '['.repeat(50_000)],
  ])('is rejected if it is %s', async (_what, text) => {
    start();
    await expect(host.call('profiles.import', { text })).resolves.toMatchObject({
      ok: false,
      problem: { kind: 'invalid-input' },
    });
    expect((await call('app.open', {})).profiles).toEqual([]);
  });
});
