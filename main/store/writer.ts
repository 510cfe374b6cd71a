import { randomUUID } from 'node:crypto';
import {
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { NoFile, openPlain, removePlain } from './plain-file.ts';

/** Windows has no such flag; a name that must not exist yet is no link there either. */
const { O_NOFOLLOW = 0 } = constants as Partial<typeof constants>;
const own = 0o600;

/** A name that nobody can have laid something out under. */
const freshName = (path: string): string => `${path}.${randomUUID()}.new`;

/**
 * Replaces a file so that at every moment, also after a power cut, either the old content or the new one is there, whole.
 * `conf` writes atomically too, but takes a short write on a full disk for a success and then replaces a good file by a
 * truncated one. Whoever calls this holds the lock.
 *
 * @param keep under which name the old one stays, if it shall.
 *
 * @throws the system's error; the file is then as it was.
 */
export function writeWhole(path: string, text: string, keep?: string): void {
  sweep(path);
  const fresh = freshName(path);
  try {
    writeAll(fresh, Buffer.from(text));
    if (keep !== undefined) keepAs(path, keep, 'link');
    renameSync(fresh, path);
    syncFolder(dirname(path));
  } catch (error) {
    removePlain(fresh);
    throw error;
  }
}

/**
 * Gives a file's content, as it is now, another name too, for this user only. Nothing happens where there is none.
 *
 * @param how `link`: what is written over is not copied first. `copy`: what happens to the one does not happen to the other.
 */
export function keepAs(path: string, name: string, how: 'link' | 'copy'): void {
  const fresh = freshName(path);
  try {
    double(path, fresh, how);
    renameSync(fresh, name);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // What lies under the other name is a folder.
    if (code === 'EISDIR' || code === 'ENOTEMPTY') throw new NoFile(name);
    if (code !== 'ENOENT') throw error;
  } finally {
    // Two names of one file are not exchanged for each other.
    removePlain(fresh);
  }
}

/** The file that holds what was there before the last write. */
export const previousOf = (path: string): string => `${path}.previous`;

/** What a program left behind that was ended in the middle of a write. */
function sweep(path: string): void {
  const folder = dirname(path);
  const left = readdirSync(folder).filter((name) => name.startsWith(basename(path)) && name.endsWith('.new'));
  for (const name of left) removePlain(join(folder, name));
}

function double(path: string, fresh: string, how: 'link' | 'copy'): void {
  const file = openPlain(path, { links: true });
  try {
    if (how === 'copy' || !canLink(path, file, fresh)) writeAll(fresh, readFileSync(file));
  } finally {
    closeSync(file);
  }
}

/** Not what is a link itself, nor another user's; and not every file system has links, e.g. FAT or a network drive. */
function canLink(path: string, file: number, fresh: string): boolean {
  try {
    closeSync(openPlain(path, { links: false }));
    fchmodSync(file, own);
    linkSync(path, fresh);
    return true;
  } catch {
    return false;
  }
}

function writeAll(path: string, bytes: Buffer): void {
  const { O_WRONLY, O_CREAT, O_EXCL } = constants;
  const file = openSync(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, own);
  try {
    let written = 0;
    while (written < bytes.length) written += writeSync(file, bytes, written);
    fsyncSync(file);
    if (fstatSync(file).size !== bytes.length) throw new Error('The disk took only a part.');
  } finally {
    closeSync(file);
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
