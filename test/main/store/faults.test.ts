/**
 * Tests what can happen to the settings file: another program changes it, the disk is full, permissions are missing, or
 * a write is interrupted.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { confFile, openStore } from '../../../main/store/index.ts';
import type { Profile } from '../../../shared/model/index.ts';

let folder: string;
const path = () => join(folder, 'absender.json');
const open = (where = folder) => openStore(confFile(where));
const profile = (id: string, address = 'jobs@firma.test'): Profile => ({
  id,
  practice: false,
  createdAt: '2026-11-23T08:00:00.000Z',
  updatedAt: '2026-11-23T08:00:00.000Z',
  answers: { address },
  results: {},
});
const ids = (store: ReturnType<typeof open>) => store.list().map(({ id }) => id);
const isRoot = process.getuid?.() === 0;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'absender-faults-'));
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

/** The arguments to run code that changes the settings in a separate process. */
const program = (code: string, args: readonly string[] = []) => [
  '--input-type=module',
  '--eval',
  `import { confFile, openStore } from ${JSON.stringify(resolve('main/store/index.ts'))};
   const profile = (id) => (${JSON.stringify(profile('ID'))} , { ...${JSON.stringify(profile('ID'))}, id });
   const [folder, ...args] = process.argv.slice(1);
   ${code}`,
  folder,
  ...args,
];

describe('a program that is killed', () => {
  /** Returns code that makes a process kill itself at its n-th operation on the disk. */
  const killedAt = (n: number) => `
    import fs, { } from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    let count = 0;
    for (const name of ['openSync', 'writeSync', 'fsyncSync', 'closeSync', 'linkSync', 'renameSync', 'rmSync', 'copyFileSync', 'mkdirSync']) {
      const real = fs[name];
      fs[name] = (...args) => {
        if (++count === ${n}) process.kill(process.pid, 'SIGKILL');
        return real(...args);
      };
    }
    syncBuiltinESMExports();`;

  it('at any change of the disk leaves the old settings or the new ones', () => {
    let completed = false;
    let steps = 0;
    for (let n = 1; !completed; n += 1) {
      rmSync(folder, { recursive: true, force: true });
      open().put(profile('before'));
      const code = `const store = openStore(confFile(folder)); store.list(); ${killedAt(n).replace(/import .*;/g, '')} store.put(profile('after'));`;
      const imports = killedAt(n).match(/import .*;/g) ?? [];
      const [, , text = '', ...rest] = program(code);
      const { signal, status, stderr } = spawnSync(process.execPath, [
        '--input-type=module',
        '--eval',
        imports.join('\n') + text,
        ...rest,
      ]);
      completed = signal === null;
      if (completed) expect([status, stderr.toString()]).toEqual([0, '']);
      const store = open();
      expect(store.notices('window'), `at step ${n}`).toEqual([]);
      expect([['before'], ['before', 'after']], `at step ${n}`).toContainEqual(ids(store));
      // Nothing left behind by the killed program prevents further changes.
      store.put(profile('later'));
      expect(ids(open())).toContain('later');
      expect(readdirSync(folder).filter((name) => /\.(new|lock)$/.test(name))).toEqual([]);
      steps = n;
    }
    expect(ids(open())).toContain('after');
    // Lock file: create, write, close. New file: create, write, sync, close. Copy, rename, sync folder, unlock …
    expect(steps).toBeGreaterThan(10);
  }, 120_000);
});

describe('two programs at the same time', () => {
  it('lose none of each other’s changes', async () => {
    const code = `const store = openStore(confFile(folder)); for (let i = 0; i < 40; i += 1) store.put(profile(args[0] + i));`;
    const children = ['a', 'b', 'c'].map((name) => spawn(process.execPath, program(code, [name])));
    const ends = await Promise.all(children.map((child) => once(child, 'close')));
    expect(ends.map(([status]) => status as number)).toEqual([0, 0, 0]);
    expect(ids(open())).toHaveLength(120);
  }, 60_000);

  it('take over a lock whose program has ended', () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    writeFileSync(`${path()}.lock`, String(pid));
    open().put(profile('a'));
    expect(ids(open())).toEqual(['a']);
  });

  it('notice that the file was damaged meanwhile, and lose nothing', () => {
    const store = open();
    store.put(profile('a'));
    store.put(profile('b'));
    writeFileSync(path(), '{"version":1,"prof');
    expect(ids(store)).toEqual(['a', 'b']);
    store.put(profile('c'));
    // The content of the previous copy was restored, and the damaged file is kept.
    expect(store.notices('window').map(({ kind }) => kind)).toEqual(['settings-restored']);
    expect(ids(open())).toEqual(['a', 'c']);
    expect(readFileSync(store.notices('window')[0]!.path, 'utf8')).toBe('{"version":1,"prof');
  });

  it('of different versions: the older one no longer changes anything', () => {
    const store = open();
    store.put(profile('a'));
    const content = JSON.stringify({ version: 99, profiles: 'in another way' });
    writeFileSync(path(), content);
    expect(() => store.put(profile('b'))).toThrow(
      expect.objectContaining({ problem: { kind: 'not-saved', detail: 'newer-version' } }),
    );
    expect(readFileSync(path(), 'utf8')).toBe(content);
  });
});

describe('a damaged file', () => {
  it('is replaced by its previous content', () => {
    open().put(profile('a'));
    open().put(profile('b'));
    writeFileSync(path(), '\0\0\0');
    const store = open();
    expect(store.notices('window').map(({ kind }) => kind)).toEqual(['settings-restored']);
    expect(ids(store)).toEqual(['a']);
  });

  it('is harmless, whatever its content: nothing is deleted', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.json(),
      fc
        .record({ version: fc.constantFrom(0, 1, -1, '1', null), profiles: fc.jsonValue() })
        .map((value) => JSON.stringify(value)),
      fc.constantFrom(
        '{"__proto__":{"version":1}}',
        '{"version":1,"constructor":{},"profiles":[],"preferences":{}}',
        '['.repeat(20_000),
      ),
    );
    const property = fc.property(anything, (text) => {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder);
      writeFileSync(path(), text);
      const store = open();
      // The content was either understood, or kept unchanged in the file that the notice names.
      const [notice] = store.notices('window');
      if (notice) expect(readFileSync(notice.path, 'utf8')).toBe(readFileText(text));
      if (notice?.kind === 'settings-from-newer-version') return;
      store.put(profile('a'));
      expect(ids(open())).toContain('a');
    });
    fc.assert(property, { numRuns: 80 });
  });
});

/** Returns the text as it is read back from a file; writing it replaces any unpaired surrogate. */
const readFileText = (text: string): string => Buffer.from(text).toString('utf8');

describe('a folder without write permission', () => {
  it.skipIf(isRoot)('makes the change fail with the reason', () => {
    open().put(profile('a'));
    chmodSync(folder, 0o500);
    const store = open();
    expect(() => store.put(profile('b'))).toThrow(
      expect.objectContaining({ problem: { kind: 'not-saved', detail: 'read-only' } }),
    );
    expect(ids(open())).toEqual(['a']);
  });

  it('makes the change fail for root too, if a file is in the folder’s place', () => {
    const file = join(folder, 'no-folder');
    writeFileSync(file, 'x');
    expect(() => open(file).put(profile('a'))).toThrow(
      expect.objectContaining({ problem: { kind: 'not-saved', detail: 'refused' } }),
    );
  });
});

/** Whether the tests can mount a small disk, which requires Linux and root. */
const canMount = process.platform === 'linux' && isRoot;
const mounts = (mount: string, options: string) =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', mount]).status === 0;

describe.skipIf(!canMount)('on a real small disk', () => {
  it('that is full, the valid file stays and the user is informed', ({ skip }) => {
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    if (!mounts(disk, 'size=64k')) skip('no right to mount here');
    try {
      const store = open(disk);
      store.put(profile('a'));
      const good = readFileSync(join(disk, 'absender.json'), 'utf8');
      let stored = 0;
      const fill = () => {
        for (; stored < 5_000; stored += 1) store.put(profile(`more-${stored}`));
      };
      expect(fill).toThrow(expect.objectContaining({ problem: { kind: 'not-saved', detail: 'disk-full' } }));
      expect(good.length).toBeGreaterThan(100);
      expect(open(disk).notices('window')).toEqual([]);
      // Every change that succeeded is in the file; the failed one is not.
      expect(ids(open(disk))).toHaveLength(1 + stored);
      expect(existsSync(join(disk, 'absender.json.new'))).toBe(false);
      // Deleting a profile works even on a full disk.
      store.remove('more-0');
      expect(ids(open(disk))).toHaveLength(stored);
    } finally {
      spawnSync('umount', [disk]);
    }
  });

  it('that is read-only, nothing is saved and the user is informed', ({ skip }) => {
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    if (!mounts(disk, 'size=64k')) skip('no right to mount here');
    try {
      open(disk).put(profile('a'));
      spawnSync('mount', ['-o', 'remount,ro', disk]);
      const store = open(disk);
      expect(ids(store)).toEqual(['a']);
      expect(() => store.put(profile('b'))).toThrow(
        expect.objectContaining({ problem: { kind: 'not-saved', detail: 'read-only' } }),
      );
    } finally {
      spawnSync('umount', [disk]);
    }
  });
});

describe('forgetting everything', () => {
  it('removes every file of the settings, including copies and those set aside', () => {
    writeFileSync(path(), 'broken, with jobs@firma.test in it');
    const store = open();
    store.put(profile('a'));
    store.put(profile('b'));
    store.forget();
    expect(readdirSync(folder)).toEqual([]);
    expect(ids(store)).toEqual([]);
    store.put(profile('new'));
    expect(ids(open())).toEqual(['new']);
  });
});
