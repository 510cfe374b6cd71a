import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

/** The system's clipboard, where the program may use it. */
export interface Clipboard {
  read(): Promise<string>;
  write(text: string): Promise<void>;
}

/** How long a copied password may lie on the clipboard, in seconds. */
export const clearsAfterSeconds = 60;

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

type Wait = (milliseconds: number, signal: AbortSignal) => Promise<unknown>;

/**
 * Puts a password on the clipboard and takes it off again: after a minute, or when the program ends or everything is
 * forgotten, and only while it still is what lies there. Nothing of it is kept but a digest.
 */
export class SecretClipboard {
  readonly #clipboard: Clipboard;
  readonly #wait: Wait;
  #until: AbortController | undefined;
  #clearing: Promise<void> | undefined;

  /** @param pause waits; tests have their own. It rejects when its signal aborts. */
  constructor(
    clipboard: Clipboard,
    pause: Wait = (milliseconds, signal) => wait(milliseconds, undefined, { signal, ref: false }),
  ) {
    this.#clipboard = clipboard;
    this.#wait = pause;
  }

  async copy(secret: string): Promise<void> {
    // A second copy starts its own minute; the first one's text is gone by it.
    const replaced = this.#until;
    await this.#clipboard.write(secret);
    const until = new AbortController();
    this.#until = until;
    replaced?.abort('replaced');
    this.#clearing = this.#clearLater(digest(secret), until.signal);
  }

  /** Takes it off now: the program ends, or nothing of it shall be left. */
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
      // A clipboard that can not be read any more is not ours to clear.
    }
  }
}
