/** Tests conflicts between processes that access the settings at the same moment. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { withLock } from '../../../main/store/lock.ts';
import { confFile, openStore } from '../../../main/store/index.ts';
import type { Profile } from '../../../shared/model/index.ts';

let folder: string;
let path: string;
let lock: string;
beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'absender-lock-'));
  path = join(folder, 'absender.json');
  lock = `${path}.lock`;
});
afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
  fs.rmSync(folder, { recursive: true });
});

/** Runs a function just before the first call of an `fs` function on the lock file. */
function before(name: 'renameSync' | 'rmSync' | 'writeSync', meanwhile: () => void): void {
  const real = fs[name] as (...args: unknown[]) => unknown;
  let done = false;
  vi.spyOn(fs, name).mockImplementation((...args: unknown[]) => {
    if (!done && (name === 'writeSync' || args[0] === lock)) {
      done = true;
      meanwhile();
    }
    return real(...args) as never;
  });
  syncBuiltinESMExports();
}
/** Calls the function whenever a program would wait for the lock, and skips the wait. */
const waiting = (meanwhile: () => void) =>
  vi.spyOn(Atomics, 'wait').mockImplementation(() => {
    meanwhile();
    return 'timed-out';
  });
const openFiles = () => (fs.existsSync('/proc/self/fd') ? fs.readdirSync('/proc/self/fd').length : 0);
const nobody = '999999999 somebody who is gone';
const somebody = `${String(process.ppid)} somebody else`;

describe('the lock of the settings', () => {
  it('is removed on a full disk, and its file closed, so that the next program need not wait', () => {
    const files = openFiles();
    before('writeSync', () => {
      throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    });
    const wait = waiting(() => undefined);
    const store = openStore(confFile(folder));
    const profile: Profile = {
      id: 'a',
      practice: false,
      createdAt: '',
      updatedAt: '',
      answers: {},
      results: {},
    };
    expect(() => store.put(profile)).toThrow(
      expect.objectContaining({ problem: { kind: 'not-saved', detail: 'disk-full' } }),
    );
    expect(fs.readdirSync(folder)).toEqual([]);
    expect(openFiles()).toBe(files);
    expect(withLock(path, () => 'done')).toBe('done');
    expect(wait).not.toHaveBeenCalled();
  });

  it('of a program that has ended is taken by only one of two that notice it', () => {
    fs.writeFileSync(lock, nobody);
    const log: string[] = [];
    const other = () => {
      fs.unlinkSync(lock);
      fs.writeFileSync(lock, somebody);
      log.push('the other one is in');
    };
    before('renameSync', other);
    before('rmSync', () => log.length === 0 && other());
    waiting(() => {
      log.push('the other one is done');
      expect(fs.readFileSync(lock, 'utf8')).toBe(somebody);
      fs.unlinkSync(lock);
    });
    withLock(path, () => log.push('in'));
    expect(log).toEqual(['the other one is in', 'the other one is done', 'in']);
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  it('that another program has taken over stays with its new owner', () => {
    withLock(path, () => fs.writeFileSync(lock, somebody));
    expect(fs.readFileSync(lock, 'utf8')).toBe(somebody);
  });

  it('is held until a deleted profile is removed from the copy too', () => {
    const store = openStore(confFile(folder));
    const seen: boolean[] = [];
    const real = fs.unlinkSync;
    vi.spyOn(fs, 'unlinkSync').mockImplementation((name) => {
      if (String(name).endsWith('.previous')) seen.push(fs.existsSync(lock));
      real(name);
    });
    syncBuiltinESMExports();
    store.remove('a');
    expect(seen.length).toBeGreaterThan(0);
    expect(seen).not.toContain(false);
  });
});
