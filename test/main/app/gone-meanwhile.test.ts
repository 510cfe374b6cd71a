/** Tests that a profile that is deleted during a call is not stored again. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { App } from '../../../main/app/index.ts';
import { confFile, openStore } from '../../../main/store/index.ts';
import { keychainVault } from '../../../main/vault/index.ts';
import type { Keychain } from '../../../main/vault/port.ts';
import { testEngine } from '../../support/engine.ts';
import { keychainOf } from '../../support/keychain.ts';
import { programBehind, works, type PushingProgram } from './pushing.ts';

const password = 'Kanarienvogel-4711';
let folder: string;
let entries: Map<string, string>;
let apps: App[];
/** What a mailbox check does between its start and its end. */
let during: (signal: AbortSignal) => Promise<unknown>;
let begun: PromiseWithResolvers<undefined>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'absender-gone-'));
  entries = new Map();
  apps = [];
  begun = Promise.withResolvers();
  during = () => Promise.resolve();
});
afterEach(async () => {
  vi.useRealTimers();
  await Promise.all(apps.map((app) => app.close()));
  rmSync(folder, { recursive: true });
});

function start(broken: Partial<Keychain> = {}): PushingProgram {
  const keychain = keychainOf(entries, broken);
  const app = testEngine({
    store: openStore(confFile(folder)),
    vault: keychainVault({ load: () => Promise.resolve(keychain) }),
    probe: async ({ endpoint }, _network, { signal }) => {
      begun.resolve(undefined);
      await during(signal);
      return works(endpoint);
    },
  });
  apps.push(app);
  return programBehind(app);
}
async function mailbox(program: PushingProgram, address = 'jobs@firma.test'): Promise<string> {
  const { profile } = await program.call('profiles.create', { practice: false });
  const endpoint = { host: 'mail.firma.test', port: 465, security: 'tls' } as const;
  const signIn = { username: address, endpoint };
  const answers = { address, mailboxKind: 'own', signIn, confirmedServer: endpoint.host } as const;
  await program.call('profiles.answer', { profileId: profile.id, answers });
  return profile.id;
}
const untilAborted = (signal: AbortSignal) =>
  new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));

const methods = {
  'the profile': (program: PushingProgram, profileId: string) =>
    program.call('profiles.delete', { profileId }),
  everything: (program: PushingProgram) => program.call('settings.forgetEverything', {}),
};
const names = Object.keys(methods) as (keyof typeof methods)[];

describe.each(names)('deleting %s during a check', (name) => {
  const remove = methods[name];
  /** Deletes profiles with this method during a check, and waits until both have ended. */
  async function meanwhile(program: PushingProgram, go = () => Promise.resolve(), middle = begun.promise) {
    const profileId = await mailbox(program);
    const checking = program.host.call('mailbox.check', { profileId, password });
    await middle;
    const removed = remove(program, profileId);
    await go();
    expect(await removed).toEqual({ secretsLeft: false });
    return { checking, profileId };
  }
  async function expectNothing(program: PushingProgram) {
    expect((await program.call('app.open', {})).profiles).toEqual([]);
    expect(openStore(confFile(folder)).list()).toEqual([]);
    expect([...entries]).toEqual([]);
  }

  it('ends the check, and nothing comes back', async () => {
    during = untilAborted;
    const program = start();
    const { checking } = await meanwhile(program);
    expect(await checking).toMatchObject({ ok: false, problem: { kind: 'cancelled' } });
    await expectNothing(program);
  });

  it('does not wait for a check that ignores its signal, and nothing comes back when it ends', async () => {
    const hung = Promise.withResolvers<undefined>();
    during = () => hung.promise;
    const program = start();
    // This call completes start-up work that would never end with fake timers.
    await program.call('app.open', {});
    vi.useFakeTimers();
    const { checking } = await meanwhile(program, async () => {
      await vi.advanceTimersByTimeAsync(10_000);
    });
    hung.resolve(undefined);
    expect(await checking).toMatchObject({ ok: false });
    await expectNothing(program);
  });

  it('waits for the keychain that is storing the password', async () => {
    const taking = Promise.withResolvers<undefined>();
    const taken = Promise.withResolvers<undefined>();
    const program = start({
      setPassword: async (_service, account, secret) => {
        if (secret === password) {
          taking.resolve(undefined);
          await taken.promise;
        }
        entries.set(account, secret);
      },
    });
    const take = async () => {
      taken.resolve(undefined);
      await taken.promise;
    };
    const { checking } = await meanwhile(program, take, taking.promise);
    expect((await checking).ok).toBe(false);
    await expectNothing(program);
  });

  it('cancels the calls that were waiting', async () => {
    const looking = Promise.withResolvers<undefined>();
    const looked = Promise.withResolvers<undefined>();
    const program = start({
      findCredentials: async () => {
        looking.resolve(undefined);
        await looked.promise;
        return [...entries.keys()].map((account) => ({ account }));
      },
    });
    const profileId = await mailbox(program);
    const removed = remove(program, profileId);
    await looking.promise;
    const late = program.host.call('mailbox.check', { profileId, password });
    looked.resolve(undefined);
    await removed;
    expect(await late).toMatchObject({ ok: false, problem: { kind: 'not-found' } });
    await expectNothing(program);
  });
});

it('deleting one profile does not stop the check of another', async () => {
  const other = Promise.withResolvers<undefined>();
  during = () => other.promise;
  const program = start();
  const [first, second] = [await mailbox(program), await mailbox(program, 'info@firma.test')];
  const checking = program.call('mailbox.check', { profileId: second, password });
  await begun.promise;
  await program.call('profiles.delete', { profileId: first });
  other.resolve(undefined);
  expect((await checking).profile.results.localCheck).toBeDefined();
  expect([...entries.keys()]).toEqual([expect.stringContaining('info@firma.test')]);
});

it('a profile that another program deletes does not come back when a check ends', async () => {
  const [window, commandLine] = [start(), start()];
  const profileId = await mailbox(window);
  during = () => commandLine.call('profiles.delete', { profileId });
  const checked = await window.host.call('mailbox.check', { profileId, password });
  expect(checked).toMatchObject({ ok: false, problem: { kind: 'not-found' } });
  expect(openStore(confFile(folder)).list()).toEqual([]);
  expect([...entries]).toEqual([]);
});
