import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

import { Refusal } from '../../shared/contract/index.ts';

/** Milliseconds: a change takes a few, so whoever holds the lock for this long has come to an end. */
const longest = 5_000;
const pause = 10;

/**
 * Lets one program at a time read, change and write the settings: the window and the command line side by side lose
 * nothing of each other. Synchronous, like everything about the settings.
 */
export function withLock<Value>(path: string, work: () => Value): Value {
  const lock = `${path}.lock`;
  mkdirSync(dirname(lock), { recursive: true, mode: 0o700 });
  take(lock);
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock: string): void {
  const end = Date.now() + longest;
  while (!tryTake(lock)) {
    if (isAbandoned(lock)) rmSync(lock, { force: true });
    else if (Date.now() > end) throw new Refusal({ kind: 'not-saved', detail: 'busy' });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
  }
}

function tryTake(lock: string): boolean {
  try {
    const file = openSync(lock, 'wx', 0o600);
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Whether the program that took it is gone, or has been at it for too long to be. */
function isAbandoned(lock: string): boolean {
  try {
    if (Date.now() - statSync(lock).mtimeMs > longest) return true;
    const pid = Number(readFileSync(lock, 'utf8'));
    if (!Number.isInteger(pid) || pid <= 0) return false;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    // No such process. Any other refusal means that there is one, of somebody else's.
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
