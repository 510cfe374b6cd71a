/** Tests foreign files in the settings folder, and unusual locations of that folder. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { confFile, openStore, settingsFolder } from '../../../main/store/index.ts';
import type { Profile } from '../../../shared/model/index.ts';

let folder: string;
const path = (ending = '') => join(folder, `absender.json${ending}`);
const open = (where = folder) => openStore(confFile(where));
const profile = (id: string): Profile => ({
  id,
  practice: false,
  createdAt: '2026-11-23T08:00:00.000Z',
  updatedAt: '2026-11-23T08:00:00.000Z',
  answers: { address: 'jobs@firma.test' },
  results: {},
});
const ids = (store: ReturnType<typeof open>) => store.list().map(({ id }) => id);
const mode = (name: string) => statSync(name).mode & 0o777;
const refused = (detail: string) =>
  expect.objectContaining({ problem: { kind: 'not-saved', detail } }) as Error;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'absender-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(process.platform === 'win32')('files for this user only', () => {
  it('are what the settings and their copy become, whatever their mode was', () => {
    open().put(profile('a'));
    for (const ending of ['', '.previous']) {
      writeFileSync(path(ending), readFileSync(path()));
      chmodSync(path(ending), 0o666);
    }
    open().put(profile('b'));
    expect([mode(path()), mode(path('.previous'))]).toEqual([0o600, 0o600]);
  });

  it('are what damaged settings become when they are set aside', () => {
    writeFileSync(path(), 'broken');
    chmodSync(path(), 0o666);
    const [notice] = open().notices('window');
    expect([mode(notice!.path), mode(path())]).toEqual([0o600, 0o600]);
  });

  it('do not take over the mode of an interrupted write', () => {
    writeFileSync(path('.new'), 'left');
    chmodSync(path('.new'), 0o666);
    open().put(profile('a'));
    expect(mode(path())).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['absender.json', 'absender.json.previous']);
  });
});

describe.skipIf(process.platform === 'win32')('a link placed by another user', () => {
  it.each(['.new', '.previous', '.lock'])('as %s redirects no write', (ending) => {
    const other = join(folder, 'other');
    writeFileSync(other, 'untouched');
    open().put(profile('a'));
    rmSync(path(ending), { force: true });
    symlinkSync(other, path(ending));
    try {
      open().put(profile('b'));
    } catch (error) {
      expect(error).toEqual(refused('no-file'));
    }
    expect(readFileSync(other, 'utf8')).toBe('untouched');
    expect(ids(open())).toContain('a');
  });

  it('to the settings is followed for reading, and its target stays unchanged', () => {
    open().put(profile('a'));
    const other = join(folder, 'mine.json');
    writeFileSync(other, readFileSync(path()));
    const before = readFileSync(other, 'utf8');
    rmSync(path());
    symlinkSync(other, path());
    open().put(profile('b'));
    expect(ids(open())).toEqual(['a', 'b']);
    expect(readFileSync(other, 'utf8')).toBe(before);
    expect(lstatSync(path('.previous')).isFile()).toBe(true);
    expect(readFileSync(path('.previous'), 'utf8')).toBe(before);
  });
});

describe.skipIf(process.platform === 'win32')('something other than a file', () => {
  const makers = {
    'a folder': (name: string) => mkdirSync(join(name, 'with-something'), { recursive: true }),
    'a pipe': (name: string) => expect(spawnSync('mkfifo', [name]).status).toBe(0),
    'a device': (name: string) => symlinkSync('/dev/zero', name),
  };
  const kinds = Object.entries(makers).map(
    ([what, make]) =>
      [
        what,
        (name: string) => {
          rmSync(name, { force: true });
          make(name);
        },
      ] as const,
  );

  it.each(kinds)(
    'in place of the settings (%s) is reported immediately and left alone, and every change fails',
    (_what, lay) => {
      lay(path());
      const store = open();
      expect(store.notices('window')).toEqual([{ kind: 'settings-out-of-reach', path: path() }]);
      expect(() => store.put(profile('a'))).toThrow(refused('no-file'));
      expect(lstatSync(path()).isFile()).toBe(false);
      expect(readdirSync(folder)).toEqual(['absender.json']);
      expect(ids(store)).toEqual([]);
    },
  );

  it.each(kinds)('in place of the lock (%s) is reported immediately', (_what, lay) => {
    open().put(profile('a'));
    lay(path('.lock'));
    // Shows whether the program waited for the lock.
    const wait = vi.spyOn(Atomics, 'wait');
    expect(() => open().put(profile('b'))).toThrow(refused('no-file'));
    expect(wait).not.toHaveBeenCalled();
    expect(ids(open())).toEqual(['a']);
  });

  it.each(kinds)('in place of a temporary file (%s) does no harm', (_what, lay) => {
    lay(path('.new'));
    open().put(profile('a'));
    open().put(profile('b'));
    expect(ids(open())).toEqual(['a', 'b']);
  });

  it.each(kinds)('in place of the previous copy (%s) loses nothing', (what, lay) => {
    open().put(profile('a'));
    lay(path('.previous'));
    const change = () => open().put(profile('b'));
    if (what === 'a folder') expect(change).toThrow(refused('no-file'));
    else change();
    expect(ids(open())).toEqual(what === 'a folder' ? ['a'] : ['a', 'b']);
    writeFileSync(path(), 'broken');
    expect(open().notices('window')).toHaveLength(1);
  });

  it.each(kinds)('does not prevent the rest from being removed (%s)', (_what, lay) => {
    open().put(profile('a'));
    lay(path('.new'));
    lay(path('.previous'));
    open().forget();
    expect(existsSync(path())).toBe(false);
  });
});

it('that is not UTF-8 counts as damaged, and is not misread', () => {
  open().put(profile('a'));
  open().put(profile('b'));
  const text = readFileSync(path(), 'utf8').replace('jobs@', 'bewerbungsb\u00fcro@');
  writeFileSync(path(), Buffer.from(text, 'latin1'));
  const store = open();
  expect(store.notices('window').map(({ kind }) => kind)).toEqual(['settings-restored']);
  expect(ids(store)).toEqual(['a']);
});

describe('a folder that cannot be created', () => {
  it.skipIf(process.platform !== 'linux').each(['/proc/x', '/proc/x/y/z', '/dev/null/x'])(
    'is reported immediately: %s',
    (where) => {
      // Runs in a separate process, so that a call that never ends would not block this one.
      const code = `
        import { confFile, openStore } from ${JSON.stringify(resolve('main/store/index.ts'))};
        const store = openStore(confFile(${JSON.stringify(where)}));
        store.list();
        try { store.setCertificates('x'); } catch (error) { console.log(error.problem.kind); }`;
      const { stdout, signal } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
        timeout: 20_000,
        encoding: 'utf8',
      });
      expect([signal, stdout.trim()]).toEqual([null, 'not-saved']);
    },
  );
});

describe('the settings folder', () => {
  const home = process.env['HOME'];
  afterEach(() => {
    process.env['HOME'] = home;
  });

  it.each([
    ['linux', { XDG_CONFIG_HOME: '' }, /^\/.*\/\.config\/Absender$/],
    ['linux', { XDG_CONFIG_HOME: 'relative/path' }, /^\/.*\/\.config\/Absender$/],
    ['linux', { XDG_CONFIG_HOME: './x' }, /^\/.*\/\.config\/Absender$/],
    ['linux', { ABSENDER_HOME: '', XDG_CONFIG_HOME: '/x' }, /^\/x\/Absender$/],
    ['darwin', {}, /^\/.*\/Library\/Application Support\/Absender$/],
    ['win32', { APPDATA: '' }, /AppData[\\/]Roaming[\\/]Absender$/],
  ] as const)('on %s with %j is an absolute one', (platform, env, expected) => {
    expect(settingsFolder(env, platform)).toMatch(expected);
  });

  it.skipIf(process.platform === 'win32').each(['', 'relative'])(
    'is never below the current folder, even with HOME=%j',
    (value) => {
      process.env['HOME'] = value;
      expect(settingsFolder({}, 'linux')).toMatch(/^\//);
      expect(settingsFolder({}, 'darwin')).toMatch(/^\//);
    },
  );

  it('that is given as a relative path is found from there', () => {
    expect(settingsFolder({ ABSENDER_HOME: 'here' })).toBe(resolve('here'));
  });
});
