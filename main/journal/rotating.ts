import {
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** Windows has neither. A pipe in the place of a file is not waited for, and a link not followed. */
const { O_NONBLOCK = 0, O_NOFOLLOW = 0 } = constants as Partial<typeof constants>;
const reading = constants.O_RDONLY | O_NONBLOCK | O_NOFOLLOW;
const appending = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | O_NONBLOCK | O_NOFOLLOW;

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
      makeFolder(dirname(this.#path));
      if (this.#isFull()) this.#rotate();
      const file = openSync(this.#path, appending, 0o600);
      try {
        writeFileSync(file, `${line}\n`);
      } finally {
        closeSync(file);
      }
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

/** Makes the folder of the log, in one that is there already: those above it are for the settings to make. */
export function makeFolder(folder: string): void {
  if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 });
}

/** The text of a file; nothing where there is none. */
export function textOf(path: string): string {
  try {
    const file = openSync(path, reading);
    try {
      return readFileSync(file, 'utf8');
    } finally {
      closeSync(file);
    }
  } catch {
    return '';
  }
}
