import { within } from '../net/index.ts';
import { memoryVault } from './memory.ts';
import { KeychainSilence, loadKeytar, reasonOf, type Keychain } from './port.ts';
import type { SecretKey, Vault, VaultState } from './types.ts';
import { Writer } from './writer.ts';

export interface KeychainVaultOptions {
  /** The service name under which the keychain lists this program's entries. */
  readonly service?: string;
  /** Time limit in milliseconds per call. It is long enough for the user to answer a prompt to unlock the keychain. */
  readonly deadlineMs?: number;
  readonly load?: () => Promise<Keychain | undefined>;
}

/** Returns the account name of a keychain entry, e.g. `jobs@firma.example (mailbox, 3f2a…)`. */
const accountOf = ({ kind, account, profileId }: SecretKey): string => `${account} (${kind}, ${profileId})`;
const belongsTo = (profileId: string) => (account: string) => account.endsWith(`, ${profileId})`);

/**
 * Time limit in milliseconds for a query of the vault's state. If the keychain has not answered by then, the reason is
 * `no-answer`; a later query may return the final state.
 */
const patienceMs = 1_500;

interface Opened {
  readonly keychain?: Keychain;
  readonly state: VaultState;
}

/**
 * Creates a vault that stores secrets in the operating system's keychain. If there is none, or it refuses, secrets stay
 * in memory until the program exits, and the vault's state says so. Secrets are never stored in a file.
 */
export function keychainVault(options: KeychainVaultOptions = {}): Vault {
  const { service = 'Absender', deadlineMs = 30_000, load = loadKeytar } = options;
  const memory = memoryVault();
  let opened: Promise<Opened> | undefined;
  /** The state, with the reason, of each secret that is only in memory, keyed by account name. */
  const held = new Map<string, VaultState>();
  /**
   * Calls the keychain with a time limit, because a locked keychain may wait for a prompt that the user does not see.
   */
  const ask = <Value>(work: Promise<Value>) =>
    within(deadlineMs, work, () => {
      throw new KeychainSilence();
    });
  const writer = new Writer(service, ask, () => (opened = undefined));

  /** Writes and reads a test entry, because a keychain that does not return what it stored cannot be used. */
  async function open(): Promise<Opened> {
    const keychain = await load();
    if (!keychain) return { state: { kind: 'memory', reason: 'not-installed' } };
    const account = `self-test-${process.pid}`;
    try {
      await writer.write(keychain, account, 'self-test');
      const readBack = await ask(keychain.getPassword(service, account));
      await ask(keychain.deletePassword(service, account));
      if (readBack === 'self-test') return { keychain, state: { kind: 'keychain' } };
      return { state: { kind: 'memory', reason: 'refused' } };
    } catch (error) {
      return { state: { kind: 'memory', reason: reasonOf(error) } };
    }
  }
  const opening = () => (opened ??= open());

  /**
   * Opens the keychain again after a failed attempt, because one that was locked may be unlocked by now. A keychain
   * that is not installed or did not answer is not tried again.
   */
  async function openingAgain(): Promise<Opened> {
    const { keychain, state } = await opening();
    if (!keychain && state.reason !== 'not-installed' && state.reason !== 'no-answer') opened = open();
    return opening();
  }

  /**
   * Removes the matching entries. Checks afterwards, because a keychain may report success and keep the entry.
   *
   * @returns whether it is certain that none is left.
   */
  async function removeWhere(isMeant: (account: string) => boolean): Promise<boolean> {
    for (const account of [...held.keys()].filter(isMeant)) held.delete(account);
    const { keychain, state } = await opening();
    // A keychain that exists but cannot be used may still hold secrets from an earlier run.
    if (!keychain) return state.reason === 'not-installed' || state.reason === 'no-service';
    const find = async () => {
      const entries = await ask(keychain.findCredentials(service));
      return entries.map(({ account }) => account).filter(isMeant);
    };
    try {
      for (const account of await find()) await ask(keychain.deletePassword(service, account));
      return (await find()).length === 0 && !writer.isWriting(isMeant);
    } catch {
      return false;
    }
  }

  return {
    async state(key) {
      const refused = key ? held.get(accountOf(key)) : [...held.values()][0];
      if (refused) return refused;
      const silent: Opened = { state: { kind: 'memory', reason: 'no-answer' } };
      return (await within(patienceMs, opening()).catch(() => silent)).state;
    },
    async read(key) {
      // A secret is only in memory if the keychain refused it, so any entry in the keychain is older.
      const inMemory = await memory.read(key);
      if (inMemory !== undefined) return inMemory;
      const { keychain } = await opening();
      try {
        return (
          (await ask(keychain?.getPassword(service, accountOf(key)) ?? Promise.resolve(null))) ?? undefined
        );
      } catch {
        return undefined;
      }
    },
    async write(key, secret) {
      const account = accountOf(key);
      const { keychain, state } = await openingAgain();
      let result = state;
      try {
        if (keychain) await writer.write(keychain, account, secret);
      } catch (error) {
        result = { kind: 'memory', reason: reasonOf(error) };
      }
      if (result.kind === 'keychain') {
        held.delete(account);
        await memory.remove(key);
      } else {
        held.set(account, result);
        await memory.write(key, secret);
      }
      return result;
    },
    async remove(key) {
      held.delete(accountOf(key));
      await memory.remove(key);
      const { keychain } = await opening();
      await ask(keychain?.deletePassword(service, accountOf(key)) ?? Promise.resolve(false)).catch(
        () => false,
      );
    },
    async removeProfile(profileId) {
      await memory.removeProfile(profileId);
      return removeWhere(belongsTo(profileId));
    },
    async removeAll() {
      await memory.removeAll();
      return removeWhere(() => true);
    },
  };
}
