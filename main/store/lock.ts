import { closeSync, linkSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

import { CallRefusal } from '../../shared/contract/index.ts';
import { makeFolder } from './folder.ts';
import { NoFile, readPlain } from './plain-file.ts';

/** Time in milliseconds after which a lock counts as abandoned, because a change takes only a few milliseconds. */
const longest = 5_000;
const pause = 10;

/**
 * Lets one program at a time read, change and write the settings, so that the window and the command line do not
 * overwrite each other's changes. Synchronous, like all access to the settings.
 */
export function withLock<Value>(path: string, work: () => Value): Value {
  const lock = `${path}.lock`;
  // Identifies the owner, so that no other program, and no other caller in this one, can release the lock.
  const mine = `${String(process.pid)} ${crypto.randomUUID()}`;
  makeFolder(dirname(lock));
  take(lock, mine);
  try {
    return work();
  } finally {
    if (ownerOf(lock) === mine) rmSync(lock, { force: true });
  }
}

function take(lock: string, mine: string): void {
  const end = Date.now() + longest;
  while (!tryTake(lock, mine)) {
    const owner = ownerOf(lock);
    if (owner !== undefined && isAbandoned(lock, owner)) remove(lock, owner);
    else if (Date.now() > end) throw new CallRefusal({ kind: 'not-saved', detail: 'busy' });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
  }
}

function tryTake(lock: string, mine: string): boolean {
  let file;
  try {
    file = openSync(lock, 'wx', 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  try {
    writeSync(file, mine);
  } catch (error) {
    // If the disk is full, a lock without an owner must not remain, because every program would wait for it.
    rmSync(lock, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  return true;
}

/**
 * Returns the content of a lock. @throws {@link NoFile} if something other than a file has the lock's name, because it
 * would never be removed.
 */
function ownerOf(lock: string): string | undefined {
  try {
    return readPlain(lock, { links: false });
  } catch (error) {
    if (error instanceof NoFile) throw error;
    return undefined;
  }
}

/** Removes an abandoned lock. If another program has taken it in the meantime, its lock is put back. */
function remove(lock: string, owner: string): void {
  const aside = `${lock}-${crypto.randomUUID()}`;
  try {
    renameSync(lock, aside);
    if (ownerOf(aside) !== owner) linkSync(aside, lock);
  } catch {
    // Another program removed it first.
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Checks whether the owner has ended, or has held the lock for too long. */
function isAbandoned(lock: string, owner: string): boolean {
  try {
    if (Date.now() - statSync(lock).mtimeMs > longest) return true;
    const pid = Number(owner.split(' ')[0]);
    if (!Number.isInteger(pid) || pid <= 0) return false;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    // ESRCH: no such process. Any other error means that the process exists but belongs to another user.
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
