type Open = (paths: readonly string[]) => Promise<void>;

/**
 * Opens the files that the system passes to the program, in the order in which they arrive. Several may arrive at once,
 * before there is a window, or while others are being opened. Files that arrive while the program is ending are kept
 * for its next start.
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

  /** Opens the files received so far and all later ones. @param open must never reject. */
  openWith(open: Open): void {
    this.#open = open;
    this.#next();
  }

  /** Stops opening files. @returns when the current one has been opened. */
  close(): Promise<void> {
    this.#closed = true;
    return this.#work;
  }

  /** Files that arrived while the program was ending. */
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
