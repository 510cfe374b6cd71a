import { KeychainSilence, type Keychain } from './port.ts';

/** The maximum size of an entry on Windows (CRED_MAX_CREDENTIAL_BLOB_SIZE). */
const largestSecret = 2_560;

/**
 * Writes to a keychain in such a way that it ends up with either the new secret or none, but never with an outdated one
 * or one from a write that timed out.
 */
export class Writer {
  readonly #service: string;
  readonly #ask: <Value>(work: Promise<Value>) => Promise<Value>;
  readonly #onLate: () => void;
  /** Accounts with an unfinished write. */
  readonly #writing = new Set<string>();

  /**
   * @param ask waits for the keychain until the deadline.
   * @param onLate is called when a keychain answers after the deadline.
   */
  constructor(service: string, ask: <Value>(work: Promise<Value>) => Promise<Value>, onLate: () => void) {
    this.#service = service;
    this.#ask = ask;
    this.#onLate = onLate;
  }

  isWriting(isMeant: (account: string) => boolean): boolean {
    return [...this.#writing].some(isMeant);
  }

  /** @throws the keychain's error. */
  async write(keychain: Keychain, account: string, secret: string): Promise<void> {
    // If two writes for the same account overlapped, the older one could finish last and overwrite the newer one.
    if (this.#writing.has(account)) throw new KeychainSilence();
    const remove = () => keychain.deletePassword(this.#service, account);
    try {
      if (Buffer.byteLength(secret) > largestSecret) throw new Error('too long');
      const writing = keychain.setPassword(this.#service, account, secret);
      this.#writing.add(account);
      await this.#ask(writing).catch((error: unknown) => {
        if (error instanceof KeychainSilence) void this.#removeLate(writing, account, remove);
        else this.#writing.delete(account);
        throw error;
      });
      this.#writing.delete(account);
    } catch (error) {
      // The write failed, so an entry that is still stored is out of date.
      if (!(error instanceof KeychainSilence)) await this.#ask(remove()).catch(() => false);
      throw error;
    }
  }

  /**
   * Waits for a write that missed its deadline and removes what it stored, because by then the secret is kept in memory
   * or has been deleted.
   */
  async #removeLate(writing: Promise<void>, account: string, remove: () => Promise<boolean>): Promise<void> {
    try {
      await writing;
      await remove();
      this.#onLate();
    } catch {
      // The late write failed, so there is nothing to remove.
    } finally {
      this.#writing.delete(account);
    }
  }
}
