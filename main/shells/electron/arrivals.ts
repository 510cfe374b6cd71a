type Open = (paths: readonly string[]) => Promise<void>;

/**
 * Files that the system hands over: several at once, before there is a window, while others are being opened. Each is
 * opened in its turn; those that come when the program is ending are kept for its next start.
 */
export class Arrivals {
  #waiting: string[] = [];
  #open: Open | undefined;
  #work: Promise<void> = Promise.resolve();
  #closed = false;

  add(paths: readonly string[]): void {
    this.#waiting.push(...paths);
    this.#next();
  }

  /** Opens what came until now, and from now on what comes. @param open never rejects. */
  openWith(open: Open): void {
    this.#open = open;
    this.#next();
  }

  /** From now on nothing more is opened. @returns once what is being opened is. */
  close(): Promise<void> {
    this.#closed = true;
    return this.#work;
  }

  /** What came too late. */
  get late(): readonly string[] {
    return this.#waiting;
  }

  #next(): void {
    const open = this.#open;
    if (!open || this.#closed || this.#waiting.length === 0) return;
    const paths = this.#waiting.splice(0);
    this.#work = this.#work.then(() => open(paths));
  }
}
