import { KeychainSilence, type Keychain } from './port.ts';

/** Windows keeps at most this many bytes in one entry (CRED_MAX_CREDENTIAL_BLOB_SIZE). */
const largestSecret = 2_560;

/** Writes to a keychain so that afterwards either the new secret is in it, or none: never an old one, never too late. */
export class Writer {
  readonly #service: string;
  readonly #ask: <Value>(work: Promise<Value>) => Promise<Value>;
  readonly #onLate: () => void;
  /** The accounts whose writing has not come to an end. */
  readonly #writing = new Set<string>();

  /**
   * @param ask waits for the keychain, for as long as it may take.
   * @param onLate is told that a keychain which was silent has answered after all.
   */
  constructor(service: string, ask: <Value>(work: Promise<Value>) => Promise<Value>, onLate: () => void) {
    this.#service = service;
    this.#ask = ask;
    this.#onLate = onLate;
  }

  isWriting(isMeant: (account: string) => boolean): boolean {
    return [...this.#writing].some(isMeant);
  }

  /** @throws why the keychain did not take it. */
  async write(keychain: Keychain, account: string, secret: string): Promise<void> {
    // Of two at once, the older one could come last.
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
      // What it holds from before is not the secret any more.
      if (!(error instanceof KeychainSilence)) await this.#ask(remove()).catch(() => false);
      throw error;
    }
  }

  /** Nobody counts on this secret being here: it is in memory, or was deleted meanwhile. */
  async #removeLate(writing: Promise<void>, account: string, remove: () => Promise<boolean>): Promise<void> {
    try {
      await writing;
      await remove();
      this.#onLate();
    } catch {
      // It refused in the end: nothing is there.
    } finally {
      this.#writing.delete(account);
    }
  }
}
