import { describe, expect, it, vi } from 'vitest';

import { keychainVault, type SecretKey } from '../../../main/vault/index.ts';
import type { Keychain } from '../../../main/vault/port.ts';

const key: SecretKey = { kind: 'mailbox', profileId: 'p1', account: 'jobs@firma.test' };

/** A keychain in memory, with some of its functions broken. */
function keychain(broken: Partial<Keychain> = {}): Keychain {
  const entries = new Map<string, string>();
  return {
    getPassword: (_service, account) => Promise.resolve(entries.get(account) ?? null),
    setPassword: (_service, account, password) => {
      entries.set(account, password);
      return Promise.resolve();
    },
    deletePassword: (_service, account) => Promise.resolve(entries.delete(account)),
    findCredentials: () => Promise.resolve([...entries.keys()].map((account) => ({ account }))),
    ...broken,
  };
}
const failing = (message: string) => () => Promise.reject(new Error(message));
const vaultOver = (broken: Partial<Keychain>) =>
  keychainVault({ load: () => Promise.resolve(keychain(broken)) });

describe('a keychain that is not there or does not want', () => {
  it.each([
    ['no D-Bus', 'Cannot autolaunch D-Bus without X11 $DISPLAY', 'no-service'],
    [
      'no collection',
      'Object does not exist at path “/org/freedesktop/secrets/collection/login”',
      'no-service',
    ],
    ['locked', 'Cannot create an item in a locked collection', 'locked'],
    ['dismissed', 'Prompt was dismissed', 'locked'],
    ['full', 'The stub received bad data', 'refused'],
  ])('%s: the secret stays in memory, and the state says why', async (_name, message, reason) => {
    const vault = vaultOver({ setPassword: failing(message) });
    await expect(vault.state()).resolves.toEqual({ kind: 'memory', reason });
    await vault.write(key, 'Geheim-4711');
    await expect(vault.read(key)).resolves.toBe('Geheim-4711');
  });

  it('is missing: the program goes on', async () => {
    const vault = keychainVault({ load: () => Promise.resolve(undefined) });
    await expect(vault.state()).resolves.toEqual({ kind: 'memory', reason: 'not-installed' });
  });

  it('never answers: it is not waited for', async () => {
    vi.useFakeTimers();
    const vault = vaultOver({ setPassword: () => new Promise(() => undefined) });
    const state = vault.state();
    await vi.advanceTimersByTimeAsync(60_000);
    await expect(state).resolves.toEqual({ kind: 'memory', reason: 'no-answer' });
    vi.useRealTimers();
  });

  it.each([
    ['is full', 'No space left', 'refused'],
    ['was locked meanwhile', 'Cannot create an item in a locked collection', 'locked'],
    ['had its prompt dismissed', 'The prompt was dismissed', 'locked'],
    [
      'lost its service',
      'The name org.freedesktop.secrets was not provided by any .service files',
      'no-service',
    ],
  ])(
    '%s after a good start: the screen is told, and the secret is at hand',
    async (_name, message, reason) => {
      let works = true;
      const good = keychain();
      const vault = vaultOver({
        setPassword: (...args) => (works ? good.setPassword(...args) : Promise.reject(new Error(message))),
        getPassword: (...args) => good.getPassword(...args),
        deletePassword: (...args) => good.deletePassword(...args),
      });
      await expect(vault.state()).resolves.toEqual({ kind: 'keychain' });
      await vault.write(key, 'old');
      works = false;
      await expect(vault.write(key, 'new')).resolves.toEqual({ kind: 'memory', reason });
      await expect(vault.state()).resolves.toEqual({ kind: 'memory', reason });
      await expect(vault.read(key)).resolves.toBe('new');
      works = true;
      await vault.write(key, 'newest');
      await expect(vault.state()).resolves.toEqual({ kind: 'keychain' });
      await expect(vault.read(key)).resolves.toBe('newest');
    },
  );

  it('cannot be read any more: as if nothing were there, so that the user is asked', async () => {
    let works = true;
    const good = keychain();
    const vault = vaultOver({
      ...good,
      getPassword: (...args) => (works ? good.getPassword(...args) : Promise.reject(new Error('locked'))),
    });
    await vault.write(key, 'x');
    works = false;
    await expect(vault.read(key)).resolves.toBeUndefined();
  });

  it('holds one entry for an account, under a name that a person understands', async () => {
    const entries = new Map<string, string>();
    const vault = vaultOver({
      ...keychain(),
      setPassword: (service, account, secret) =>
        Promise.resolve(void entries.set(`${service}: ${account}`, secret)),
      getPassword: (service, account) => Promise.resolve(entries.get(`${service}: ${account}`) ?? null),
      deletePassword: (service, account) => Promise.resolve(entries.delete(`${service}: ${account}`)),
    });
    await vault.write(key, 'a');
    await vault.write(key, 'b');
    expect([...entries]).toEqual([['Absender: jobs@firma.test (mailbox, p1)', 'b']]);
  });

  it('takes no more than Windows does', async () => {
    const vault = vaultOver({});
    await expect(vault.write(key, 'x'.repeat(2_561))).resolves.toMatchObject({ kind: 'memory' });
    await expect(vault.write(key, 'short')).resolves.toEqual({ kind: 'keychain' });
  });

  it('gives back another thing than it took: it is not used', async () => {
    const vault = vaultOver({ getPassword: () => Promise.resolve('another') });
    await expect(vault.state()).resolves.toMatchObject({ kind: 'memory' });
  });
});
