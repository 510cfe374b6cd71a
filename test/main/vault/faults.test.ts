import { afterEach, describe, expect, it, vi } from 'vitest';

import { keychainVault, type SecretKey } from '../../../main/vault/index.ts';
import type { Keychain } from '../../../main/vault/port.ts';
import { keychainOf } from '../../support/keychain.ts';

const key: SecretKey = { kind: 'mailbox', profileId: 'p1', account: 'jobs@firma.test' };

/** Creates a keychain in memory, with some of its functions replaced. */
const keychain = (broken: Partial<Keychain> = {}): Keychain => keychainOf(new Map(), broken);
const failing = (message: string) => () => Promise.reject(new Error(message));
const vaultOver = (broken: Partial<Keychain>) =>
  keychainVault({ load: () => Promise.resolve(keychain(broken)) });

describe('a keychain that is missing or refuses', () => {
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

  it('is missing: the program continues', async () => {
    const vault = keychainVault({ load: () => Promise.resolve(undefined) });
    await expect(vault.state()).resolves.toEqual({ kind: 'memory', reason: 'not-installed' });
  });

  it('never answers: it is not awaited', async () => {
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
    '%s after a good start: the page is informed, and the secret is available',
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

  it('cannot be read any more: the secret counts as missing, so that the user is asked', async () => {
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

  it('has one entry per account, under a name that the user understands', async () => {
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

  it('gets entries up to Windows’ limit only', async () => {
    const vault = vaultOver({});
    await expect(vault.write(key, 'x'.repeat(2_561))).resolves.toMatchObject({ kind: 'memory' });
    await expect(vault.write(key, 'short')).resolves.toEqual({ kind: 'keychain' });
  });

  it('returns something else than it stored: it is not used', async () => {
    const vault = vaultOver({ getPassword: () => Promise.resolve('another') });
    await expect(vault.state()).resolves.toMatchObject({ kind: 'memory' });
  });
});

describe('a secret that the keychain refuses', () => {
  const hanging = () => {
    const entries = new Map<string, string>();
    const released = Promise.withResolvers<undefined>();
    const good = keychainOf(entries);
    return { entries, good, released };
  };
  const after = async <Value>(work: Promise<Value>): Promise<Value> => {
    await vi.advanceTimersByTimeAsync(60_000);
    return work;
  };
  afterEach(() => vi.useRealTimers());

  it('leaves no old secret there for the next start', async () => {
    const { good, entries } = hanging();
    await vaultOver(good).write(key, 'old');
    const refusing = vaultOver({
      ...good,
      setPassword: (service, account, secret) =>
        secret === 'new' ? Promise.reject(new Error('full')) : good.setPassword(service, account, secret),
    });
    await refusing.write(key, 'new');
    expect(await refusing.read(key)).toBe('new');
    expect([...entries]).toEqual([]);
    expect(await vaultOver(good).read(key)).toBeUndefined();
  });

  it('and stores after all, too late, is deleted again', async () => {
    vi.useFakeTimers();
    const { good, entries, released } = hanging();
    const vault = vaultOver({
      ...good,
      setPassword: async (service, account, secret) => {
        if (secret === 'Geheim-4711') await released.promise;
        return good.setPassword(service, account, secret);
      },
    });
    await vault.state();
    expect(await after(vault.write(key, 'Geheim-4711'))).toEqual({ kind: 'memory', reason: 'no-answer' });
    // Removal is not reported as complete as long as the secret may still be in the keychain.
    expect(await vault.removeProfile('p1')).toBe(false);
    released.resolve(undefined);
    await vi.runAllTimersAsync();
    expect([...entries]).toEqual([]);
    expect(await vault.removeProfile('p1')).toBe(true);
    // From now on the keychain is used again.
    expect(await vault.write(key, 'another')).toEqual({ kind: 'keychain' });
  });

  it('is not overwritten by an earlier, late write', async () => {
    vi.useFakeTimers();
    const { good, entries, released } = hanging();
    const vault = vaultOver({
      ...good,
      setPassword: async (service, account, secret) => {
        if (secret === 'first') await released.promise;
        return good.setPassword(service, account, secret);
      },
    });
    await vault.state();
    await after(vault.write(key, 'first'));
    await vault.write(key, 'second');
    released.resolve(undefined);
    await vi.runAllTimersAsync();
    expect(await vault.read(key)).toBe('second');
    expect([...entries.values()]).not.toContain('first');
  });

  it('leaves no entry of the self-test, and the next write detects that the keychain answers', async () => {
    vi.useFakeTimers();
    const { good, entries, released } = hanging();
    const vault = vaultOver({
      ...good,
      setPassword: async (...args) => {
        await released.promise;
        return good.setPassword(...args);
      },
    });
    await after(vault.state());
    released.resolve(undefined);
    await vi.runAllTimersAsync();
    expect([...entries]).toEqual([]);
    expect(await vault.write(key, 'Geheim-4711')).toEqual({ kind: 'keychain' });
    expect([...entries.values()]).toEqual(['Geheim-4711']);
  });

  it('because it was locked at the start, is stored once it is unlocked', async () => {
    const { good, entries } = hanging();
    let locked = true;
    const vault = vaultOver({
      ...good,
      setPassword: (...args) =>
        locked
          ? Promise.reject(new Error('Cannot create an item in a locked collection'))
          : good.setPassword(...args),
    });
    expect(await vault.state()).toEqual({ kind: 'memory', reason: 'locked' });
    locked = false;
    expect(await vault.write(key, 'Geheim-4711')).toEqual({ kind: 'keychain' });
    expect(await vault.state()).toEqual({ kind: 'keychain' });
    expect([...entries.values()]).toEqual(['Geheim-4711']);
  });

  it('is reported for that secret, even if another one was stored since', async () => {
    const { good } = hanging();
    const vault = vaultOver({
      ...good,
      setPassword: (service, account, secret) =>
        secret === 'long' ? Promise.reject(new Error('full')) : good.setPassword(service, account, secret),
    });
    const other: SecretKey = { ...key, kind: 'tenant' };
    await vault.write(key, 'long');
    await vault.write(other, 'short');
    expect(await vault.state(key)).toEqual({ kind: 'memory', reason: 'refused' });
    expect(await vault.state(other)).toEqual({ kind: 'keychain' });
    expect(await vault.state()).toEqual({ kind: 'memory', reason: 'refused' });
    await vault.removeProfile('p1');
    expect(await vault.state()).toEqual({ kind: 'keychain' });
  });

  it('delays no query of the state for long, and the next query gets the answer', async () => {
    vi.useFakeTimers();
    const { good, released } = hanging();
    const vault = vaultOver({
      ...good,
      setPassword: async (...args) => {
        await released.promise;
        return good.setPassword(...args);
      },
    });
    const first = vault.state();
    await vi.advanceTimersByTimeAsync(1_500);
    expect(await first).toEqual({ kind: 'memory', reason: 'no-answer' });
    released.resolve(undefined);
    expect(await vault.state()).toEqual({ kind: 'keychain' });
  });
});
