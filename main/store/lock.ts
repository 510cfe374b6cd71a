import { closeSync, linkSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

import { Refusal } from '../../shared/contract/index.ts';
import { makeFolder } from './folder.ts';
import { NoFile, readPlain } from './plain-file.ts';

/** Milliseconds: a change takes a few, so whoever holds the lock for this long has come to an end. */
const longest = 5_000;
const pause = 10;

/**
 * Lets one program at a time read, change and write the settings: the window and the command line side by side lose
 * nothing of each other. Synchronous, like everything about the settings.
 */
export function withLock<Value>(path: string, work: () => Value): Value {
  const lock = `${path}.lock`;
  // Whose it is: nobody may release another's, not even one of this program.
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
    else if (Date.now() > end) throw new Refusal({ kind: 'not-saved', detail: 'busy' });
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
    // A full disk: nobody shall wait for a lock without an owner.
    rmSync(lock, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  return true;
}

/** @throws {@link NoFile} for what no program of ours has put there, and nobody will take away. */
function ownerOf(lock: string): string | undefined {
  try {
    return readPlain(lock, { links: false });
  } catch (error) {
    if (error instanceof NoFile) throw error;
    return undefined;
  }
}

/** Takes an abandoned lock away; one that somebody else took in the meantime goes back to its place. */
function remove(lock: string, owner: string): void {
  const aside = `${lock}-${crypto.randomUUID()}`;
  try {
    renameSync(lock, aside);
    if (ownerOf(aside) !== owner) linkSync(aside, lock);
  } catch {
    // Somebody else was faster, with the same in mind.
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Whether the program that took it is gone, or has been at it for too long to be. */
function isAbandoned(lock: string, owner: string): boolean {
  try {
    if (Date.now() - statSync(lock).mtimeMs > longest) return true;
    const pid = Number(owner.split(' ')[0]);
    if (!Number.isInteger(pid) || pid <= 0) return false;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    // No such process. Any other refusal means that there is one, of somebody else's.
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
