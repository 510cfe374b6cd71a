import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

/** The system's clipboard, if the program may use it. */
export interface Clipboard {
  read(): Promise<string>;
  write(text: string): Promise<void>;
}

/** Time in seconds that a copied password may stay on the clipboard. */
export const clearsAfterSeconds = 60;

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

type Wait = (milliseconds: number, signal: AbortSignal) => Promise<unknown>;

/**
 * Copies a password to the clipboard and removes it after a minute, when the program ends or when everything is
 * forgotten, but only if it is still there. Keeps only a digest of it.
 */
export class SecretClipboard {
  readonly #clipboard: Clipboard;
  readonly #wait: Wait;
  #until: AbortController | undefined;
  #clearing: Promise<void> | undefined;

  /** @param pause waits; tests replace it. Rejects when its signal aborts. */
  constructor(
    clipboard: Clipboard,
    pause: Wait = (milliseconds, signal) => wait(milliseconds, undefined, { signal, ref: false }),
  ) {
    this.#clipboard = clipboard;
    this.#wait = pause;
  }

  async copy(secret: string): Promise<void> {
    // A second copy replaces the first and restarts the minute.
    const replaced = this.#until;
    await this.#clipboard.write(secret);
    const until = new AbortController();
    this.#until = until;
    replaced?.abort('replaced');
    this.#clearing = this.#clearLater(digest(secret), until.signal);
  }

  /** Clears the clipboard now, because the program ends or everything is forgotten. */
  async clear(): Promise<void> {
    this.#until?.abort();
    await this.#clearing;
  }

  async #clearLater(mine: string, signal: AbortSignal): Promise<void> {
    await this.#wait(clearsAfterSeconds * 1_000, signal).catch(() => undefined);
    if (signal.reason === 'replaced') return;
    try {
      if (digest(await this.#clipboard.read()) === mine) await this.#clipboard.write('');
    } catch {
      // A clipboard that cannot be read is not cleared, since it may contain something else.
    }
  }
}
