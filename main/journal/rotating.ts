import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Files beside the newest one: `name.1` is younger than `name.2`. */
const kept = 2;

/** A file that never grows beyond a limit: when it is full it becomes the older one, and the oldest is removed. */
export class RotatingFile {
  readonly #path: string;
  readonly #limit: number;

  /** @param limit bytes of one file. */
  constructor(path: string, limit = 256_000) {
    this.#path = path;
    this.#limit = limit;
  }

  append(line: string): void {
    try {
      mkdirSync(dirname(this.#path), { recursive: true, mode: 0o700 });
      if (this.#isFull()) this.#rotate();
      appendFileSync(this.#path, `${line}\n`, { mode: 0o600 });
    } catch {
      // No room or no right: what the user came for goes on without a log.
    }
  }

  /** The newest lines of all files, oldest first. */
  read(count: number): string[] {
    const names = [
      ...Array.from({ length: kept }, (_, index) => `${this.#path}.${kept - index}`),
      this.#path,
    ];
    const text = names.map(textOf).join('');
    return text.split('\n').filter(Boolean).slice(-count);
  }

  #isFull(): boolean {
    return existsSync(this.#path) && statSync(this.#path).size > this.#limit;
  }

  #rotate(): void {
    for (let number = kept; number > 0; number -= 1) {
      const younger = number === 1 ? this.#path : `${this.#path}.${number - 1}`;
      if (existsSync(younger)) renameSync(younger, `${this.#path}.${number}`);
    }
    rmSync(this.#path, { force: true });
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
