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

/** Flag for opening a file; missing on Windows. O_EXCL alone already rules out an existing link. */
const { O_NOFOLLOW = 0 } = constants as Partial<typeof constants>;
const own = 0o600;

/** Returns a name that another user cannot guess and occupy with a link. */
const freshName = (path: string): string => `${path}.${randomUUID()}.new`;

/**
 * Replaces a file so that at any time, even after a power cut, it has either the complete old or the complete new
 * content. `conf` writes atomically too, but does not notice a short write on a full disk and then replaces a good file
 * with a truncated one. The caller holds the lock.
 *
 * @param keep the name under which to keep the old file; not kept when absent.
 *
 * @throws the system's error; the file is then unchanged.
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
 * Keeps a file's current content under a second name, for this user only. Does nothing when the file does not exist.
 *
 * @param how `link`: for a file that is about to be replaced. `copy`: independent of later changes to the file.
 */
export function keepAs(path: string, name: string, how: 'link' | 'copy'): void {
  const fresh = freshName(path);
  try {
    double(path, fresh, how);
    renameSync(fresh, name);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // A folder already has the second name.
    if (code === 'EISDIR' || code === 'ENOTEMPTY') throw new NoFile(name);
    if (code !== 'ENOENT') throw error;
  } finally {
    // rename() does nothing when both names are links to the same file, so the temporary name remains.
    removePlain(fresh);
  }
}

/** Returns the path of the file with the content before the last write. */
export const previousOf = (path: string): string => `${path}.previous`;

/** Removes temporary files of a program that ended during a write. */
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

/**
 * Links the file to a new name if possible. Returns false for symbolic links, other users' files, and file systems
 * without hard links such as FAT or network drives.
 */
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
    if (fstatSync(file).size !== bytes.length) throw new Error('The file was not written completely.');
  } finally {
    closeSync(file);
  }
}

/** Makes the rename durable; Windows has no equivalent. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const directory = openSync(folder, 'r');
  try {
    fsyncSync(directory);
  } finally {
    closeSync(directory);
  }
}
