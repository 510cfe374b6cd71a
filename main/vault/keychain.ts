import { memoryVault } from './memory.ts';
import { loadKeytar, reasonOf, withDeadline, type Keychain } from './port.ts';
import type { SecretKey, Vault, VaultState } from './types.ts';

export interface KeychainVaultOptions {
  /** The name under which a person finds the entries. */
  readonly service?: string;
  /** Milliseconds for one call; a prompt to unlock the keychain needs a person. */
  readonly deadlineMs?: number;
  readonly load?: () => Promise<Keychain | undefined>;
}

/** Windows keeps at most this many bytes in one entry (CRED_MAX_CREDENTIAL_BLOB_SIZE). */
const largestSecret = 2_560;

/** What stands in the keychain's own window, e.g. `jobs@firma.example (mailbox, 3f2a…)`. */
const accountOf = ({ kind, account, profileId }: SecretKey): string => `${account} (${kind}, ${profileId})`;
const belongsTo = (profileId: string) => (account: string) => account.endsWith(`, ${profileId})`);

/**
 * Secrets in the system's keychain. Where there is none, or it refuses, they stay in memory until the program ends, and
 * the state says so: never in a file.
 */
export function keychainVault(options: KeychainVaultOptions = {}): Vault {
  const { service = 'Absender', deadlineMs = 30_000, load = loadKeytar } = options;
  const memory = memoryVault();
  let opened: Promise<{ keychain?: Keychain; state: VaultState }> | undefined;
  /** What the last write came to, where that was less than the keychain promised: full, locked meanwhile, too long. */
  let lately: VaultState | undefined;

  const ask = <Value>(work: Promise<Value>) => withDeadline(work, deadlineMs);

  /** A round trip with a worthless entry: a keychain that cannot give back what it took is none. */
  async function open(): Promise<{ keychain?: Keychain; state: VaultState }> {
    const keychain = await load();
    if (!keychain) return { state: { kind: 'memory', reason: 'not-installed' } };
    const account = `self-test-${process.pid}`;
    try {
      await ask(keychain.setPassword(service, account, 'self-test'));
      const back = await ask(keychain.getPassword(service, account));
      await ask(keychain.deletePassword(service, account));
      if (back === 'self-test') return { keychain, state: { kind: 'keychain' } };
      return { state: { kind: 'memory', reason: 'refused' } };
    } catch (error) {
      return { state: { kind: 'memory', reason: reasonOf(error) } };
    }
  }
  const opening = () => (opened ??= open());

  /** @returns whether none of them is left; looked at again, because a keychain may say yes and keep it. */
  async function removeWhere(isMeant: (account: string) => boolean): Promise<boolean> {
    const { keychain, state } = await opening();
    // Locked or silent, it may well hold something from another day.
    if (!keychain) return state.reason === 'not-installed' || state.reason === 'no-service';
    const find = async () => {
      const entries = await ask(keychain.findCredentials(service));
      return entries.map(({ account }) => account).filter(isMeant);
    };
    try {
      for (const account of await find()) await ask(keychain.deletePassword(service, account));
      return (await find()).length === 0;
    } catch {
      return false;
    }
  }

  return {
    async state() {
      return lately ?? (await opening()).state;
    },
    async read(key) {
      // What the keychain did not take is younger than what it holds.
      const held = await memory.read(key);
      if (held !== undefined) return held;
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
      const { keychain, state } = await opening();
      if (keychain && Buffer.byteLength(secret) <= largestSecret) {
        try {
          await ask(keychain.setPassword(service, accountOf(key), secret));
          await memory.remove(key);
          lately = undefined;
          return state;
        } catch (error) {
          lately = { kind: 'memory', reason: reasonOf(error) };
        }
      } else if (keychain) lately = { kind: 'memory', reason: 'refused' };
      await memory.write(key, secret);
      return lately ?? state;
    },
    async remove(key) {
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
