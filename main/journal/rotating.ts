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

/** Flags that prevent waiting for a pipe and following a link. They are missing on Windows. */
const { O_NONBLOCK = 0, O_NOFOLLOW = 0 } = constants as Partial<typeof constants>;
const reading = constants.O_RDONLY | O_NONBLOCK | O_NOFOLLOW;
const appending = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | O_NONBLOCK | O_NOFOLLOW;

/** The number of older log files to keep; `name.1` is newer than `name.2`. */
const kept = 2;

/** A log file with a size limit. A full file is renamed, and the oldest one removed. */
export class RotatingFile {
  readonly #path: string;
  readonly #limit: number;

  /** @param limit maximum size of one file in bytes. */
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
      // On a full disk, or without permission, the program continues without a log.
    }
  }

  /** Returns the newest lines of all files, oldest first. */
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

/** Creates the log's folder, but not its parents, which belong to the settings. */
export function makeFolder(folder: string): void {
  if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 });
}

/** Returns the text of a file; empty when it does not exist. */
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
