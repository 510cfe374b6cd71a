import {
  closeSync,
  copyFileSync,
  fstatSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

/**
 * Replaces a file so that at every moment, also after a power cut, either the old content or the new one is there,
 * whole; the old one stays beside it as `.previous`. `conf` writes atomically too, but takes a short write on a full
 * disk for a success and then replaces a good file by a truncated one.
 *
 * @throws the system's error; the file is then as it was.
 */
export function writeWhole(path: string, text: string): void {
  const fresh = `${path}.new`;
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  try {
    writeFresh(fresh, Buffer.from(text));
    keepPrevious(path);
    renameSync(fresh, path);
    syncFolder(dirname(path));
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}

/** The file that holds what was there before the last write. */
export const previousOf = (path: string): string => `${path}.previous`;

/** Removes what was there before: for content that shall be gone. */
export function dropPrevious(path: string): void {
  rmSync(previousOf(path), { force: true });
}

function writeFresh(path: string, bytes: Buffer): void {
  const file = openSync(path, 'w', 0o600);
  try {
    let written = 0;
    while (written < bytes.length) written += writeSync(file, bytes, written);
    fsyncSync(file);
    if (fstatSync(file).size !== bytes.length) throw new Error('The disk took only a part.');
  } finally {
    closeSync(file);
  }
}

function keepPrevious(path: string): void {
  const previous = previousOf(path);
  rmSync(previous, { force: true });
  try {
    linkSync(path, previous);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return;
    // Not every file system has links, e.g. FAT or a network drive.
    copyFileSync(path, previous);
  }
}

/** Makes the renaming itself last; Windows has no such call. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const directory = openSync(folder, 'r');
  try {
    fsyncSync(directory);
  } finally {
    closeSync(directory);
  }
}
