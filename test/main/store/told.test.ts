/**
 * Tests that a notice about the settings file is shown until the user has read it, whichever process detected the
 * problem.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { confFile, openStore } from '../../../main/store/index.ts';
import type { Profile } from '../../../shared/model/index.ts';

let folder: string;
const path = () => join(folder, 'absender.json');
const open = () => openStore(confFile(folder));
const profile = (id: string): Profile => ({
  id,
  practice: false,
  createdAt: '2026-11-23T08:00:00.000Z',
  updatedAt: '2026-11-23T08:00:00.000Z',
  answers: { address: 'jobs@firma.test' },
  results: {},
});
const ids = (store: ReturnType<typeof open>) => store.list().map(({ id }) => id);
const kinds = (store: ReturnType<typeof open>, reader: 'window' | 'terminal' = 'window') =>
  store.notices(reader).map(({ kind }) => kind);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'absender-told-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('damage to the settings', () => {
  it('is reported by every program until the user has read the notice in the window', () => {
    open().put(profile('a'));
    writeFileSync(path(), '{"version":');
    for (let start = 0; start < 3; start += 1) {
      expect(kinds(open())).toEqual(['settings-restored']);
      expect(kinds(open(), 'terminal')).toEqual(['settings-restored']);
    }
    const window = open();
    window.put(profile('b'));
    window.acknowledge(window.notices('window'), 'window');
    for (const store of [window, open()]) {
      expect(kinds(store)).toEqual([]);
      expect(kinds(store, 'terminal')).toEqual([]);
    }
    expect(ids(open())).toContain('b');
  });

  it('loses no existing data, neither after the first change nor after a deletion', () => {
    open().put(profile('a'));
    writeFileSync(path(), '');
    expect([kinds(open()), ids(open())]).toEqual([['settings-restored'], ['a']]);
    open().put(profile('b'));
    open().remove('b');
    writeFileSync(path(), '');
    expect(ids(open())).toEqual(['a']);
  });

  it('that was read at a terminal is still reported in the window', () => {
    writeFileSync(path(), 'nothing of ours');
    const terminal = open();
    terminal.acknowledge(terminal.notices('terminal'), 'terminal');
    expect(kinds(open(), 'terminal')).toEqual([]);
    expect(kinds(open())).toEqual(['settings-set-aside']);
    expect(readFileSync(open().notices('window')[0]!.path, 'utf8')).toBe('nothing of ours');
  });

  it('that happens again is reported again', () => {
    writeFileSync(path(), 'one');
    const first = open().notices('window');
    writeFileSync(path(), 'two');
    const store = open();
    store.acknowledge(first, 'window');
    const [left, ...more] = store.notices('window');
    expect(readFileSync(left!.path, 'utf8')).toBe('two');
    expect(more).toEqual([]);
  });

  it('is reported, and the previous content restored, wherever the program is killed meanwhile', () => {
    const code = (n: number) => `
      import fs from 'node:fs';
      import { syncBuiltinESMExports } from 'node:module';
      import { confFile, openStore } from ${JSON.stringify(resolve('main/store/index.ts'))};
      let count = 0;
      for (const name of ['openSync', 'writeSync', 'fsyncSync', 'closeSync', 'linkSync', 'renameSync', 'rmSync', 'unlinkSync']) {
        const real = fs[name];
        fs[name] = (...args) => {
          if (++count === ${n}) process.kill(process.pid, 'SIGKILL');
          return real(...args);
        };
      }
      syncBuiltinESMExports();
      openStore(confFile(${JSON.stringify(folder)}));`;
    let steps = 0;
    for (let completed = false; !completed; steps += 1) {
      rmSync(folder, { recursive: true, force: true });
      open().put(profile('a'));
      open().put(profile('b'));
      writeFileSync(path(), 'broken');
      const { signal } = spawnSync(process.execPath, ['--input-type=module', '--eval', code(steps + 1)]);
      completed = signal === null;
      const store = open();
      expect([kinds(store), ids(store)], `at step ${steps + 1}`).toEqual([['settings-restored'], ['a']]);
      expect(readFileSync(store.notices('window')[0]!.path, 'utf8')).toBe('broken');
      store.put(profile('later'));
      expect(readdirSync(folder).filter((name) => /\.(new|lock)$/.test(name))).toEqual([]);
    }
    expect(steps).toBeGreaterThan(8);
  }, 120_000);

  it('is reported if nothing can be written, and the previous content is shown', () => {
    open().put(profile('a'));
    open().put(profile('b'));
    writeFileSync(path(), 'broken');
    const refusing = {
      ...confFile(folder),
      exclusively: () => {
        throw Object.assign(new Error('no'), { code: 'EROFS' });
      },
    };
    const store = openStore(refusing);
    expect([kinds(store), ids(store)]).toEqual([['settings-restored'], ['a']]);
    expect(readFileSync(path(), 'utf8')).toBe('broken');
    expect(() => store.acknowledge(store.notices('window'), 'window')).toThrow(
      expect.objectContaining({ problem: { kind: 'not-saved', detail: 'read-only' } }),
    );
  });
});

describe('settings of a newer version', () => {
  const newer = JSON.stringify({ version: 99, preferences: { language: 'en' }, profiles: [profile('a')] });

  it.each([
    ['a profile', (store: ReturnType<typeof open>) => store.put(profile('b'))],
    ['a change', (store: ReturnType<typeof open>) => store.change('a', () => undefined)],
    ['the preferences', (store: ReturnType<typeof open>) => store.setPreferences(store.preferences())],
    ['certificates', (store: ReturnType<typeof open>) => store.setCertificates('x')],
    ['a form to be forgotten', (store: ReturnType<typeof open>) => store.removeForm('x')],
    ['a profile to be deleted', (store: ReturnType<typeof open>) => store.remove('a')],
  ])('are read-only: %s fails with an explanation, and memory stays unchanged', (_what, write) => {
    writeFileSync(path(), newer);
    const store = open();
    expect(kinds(store)).toEqual(['settings-from-newer-version']);
    expect(() => write(store)).toThrow(
      expect.objectContaining({ problem: { kind: 'not-saved', detail: 'newer-version' } }),
    );
    expect(store.list()).toEqual([]);
    expect(readFileSync(path(), 'utf8')).toBe(newer);
  });

  it('are shown in their language, and reported at every start', () => {
    writeFileSync(path(), newer);
    for (let start = 0; start < 2; start += 1) {
      const store = open();
      expect(store.preferences().language).toBe('en');
      expect(kinds(store, 'terminal')).toEqual(['settings-from-newer-version']);
      expect(() => store.acknowledge(store.notices('terminal'), 'terminal')).not.toThrow();
    }
  });

  it('that appear while the program runs are reported on the next access', () => {
    const store = open();
    store.put(profile('a'));
    writeFileSync(path(), newer);
    expect(kinds(store)).toEqual(['settings-from-newer-version']);
    expect(ids(store)).toEqual(['a']);
  });

  it('are removed with everything else', () => {
    writeFileSync(path(), newer);
    open().forget();
    expect(readdirSync(folder)).toEqual([]);
  });
});
