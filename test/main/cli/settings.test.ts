/**
 * Tests how the command line reports settings that are damaged, newer or partly unreadable, to scripts and to users.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { confFile, openStore } from '../../../main/store/index.ts';
import { defaultPreferences, type Profile } from '../../../shared/model/index.ts';
import { text, type TextKey } from '../../../shared/texts/index.ts';

let home: string;
const path = () => join(home, 'absender.json');
const profile = (id: string): Profile => ({
  id,
  practice: false,
  createdAt: '2026-11-23T08:00:00.000Z',
  updatedAt: '2026-11-23T08:00:00.000Z',
  answers: { address: `${id}@firma.test` },
  results: {},
});
const t = (key: TextKey) => text('en', key);

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'absender-cli-settings-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const environment = () => ({ ...process.env, ABSENDER_HOME: home, LC_ALL: 'en_US.UTF-8', DISPLAY: '' });

async function run(...args: readonly string[]) {
  const child = spawn(process.execPath, ['build/absender.js', ...args], { env: environment() });
  const told = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (told.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (told.stderr += chunk.toString()));
  child.stdin.end();
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, ...told };
}

/** Runs a command in a terminal, as for a user who reads the output. */
function runAtTerminal(...args: readonly string[]) {
  const line = [process.execPath, 'build/absender.js', ...args].map((each) => `'${each}'`).join(' ');
  const { status, stdout } = spawnSync('script', ['--quiet', '--return', '--command', line, '/dev/null'], {
    env: environment(),
    encoding: 'utf8',
  });
  return { status, stdout };
}

function exported(): string {
  const file = join(home, 'firma.absender');
  const content = { format: 'absender-profile', version: 1, answers: { address: 'neu@firma.test' } };
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe('a damaged settings file', () => {
  it('is reported by each command, fails where data may be missing, and stays unread in the window', async () => {
    openStore(confFile(home)).put(profile('a'));
    openStore(confFile(home)).put(profile('b'));
    writeFileSync(path(), '{"version":');
    for (const args of [['check-again', '--all'], ['profiles'], ['profiles', '--json']]) {
      const { status, stderr } = await run(...args);
      expect([args, status]).toEqual([args, 1]);
      expect(stderr).toContain(t('stored.settings-restored.title'));
    }
    const imported = await run('import', exported());
    expect(imported.status).toBe(0);
    expect(imported.stderr).toContain(t('stored.settings-restored.title'));
    const window = openStore(confFile(home));
    expect(window.notices('window').map(({ kind }) => kind)).toEqual(['settings-restored']);
    window.acknowledge(window.notices('window'), 'window');
    const after = await run('profiles');
    expect([after.status, after.stderr]).toEqual([0, '']);
    expect(after.stdout).toContain('a@firma.test');
  }, 120_000);

  it('keeps the output a single document', async () => {
    writeFileSync(path(), 'nothing of ours');
    const { status, stdout, stderr } = await run('profiles', '--json');
    expect([status, JSON.parse(stdout)]).toEqual([1, []]);
    expect(stderr).toContain(t('stored.settings-set-aside.title'));
    expect(stderr).toMatch(/absender\.json\.broken-/);
  });

  it.skipIf(process.platform !== 'linux' || !existsSync('/usr/bin/script'))(
    'is reported once at a terminal, and still in the window',
    async () => {
      writeFileSync(path(), 'nothing of ours');
      const first = runAtTerminal('profiles');
      expect(first.stdout).toContain(t('stored.settings-set-aside.title'));
      expect(first.status).toBe(1);
      const second = await run('profiles');
      expect([second.status, second.stderr]).toEqual([0, '']);
      expect(openStore(confFile(home)).notices('window')).toHaveLength(1);
    },
    120_000,
  );
});

describe('the settings of a newer version', () => {
  it('are not overwritten, and the command reports that and fails', async () => {
    const content = JSON.stringify({ version: 99, profiles: [profile('a')] });
    writeFileSync(path(), content);
    const imported = await run('import', exported());
    expect([imported.status, imported.stdout]).toEqual([2, '']);
    expect(imported.stderr).toContain('not-saved: newer-version');
    expect(imported.stderr).toContain(t('wizard.not-saved.newer-version'));
    expect(imported.stderr).toContain(t('stored.settings-from-newer-version.title'));
    for (const args of [['profiles'], ['check-again', '--all']]) expect((await run(...args)).status).toBe(1);
    expect(readFileSync(path(), 'utf8')).toBe(content);
  }, 120_000);
});

describe('entries that cannot be read', () => {
  it('are named, the others are available, and no command reports success', async () => {
    const odd = { ...profile('b'), future: true };
    const preferences = { ...defaultPreferences, language: 'fr' };
    writeFileSync(
      path(),
      JSON.stringify({ version: 4, preferences, profiles: [profile('a'), odd], forms: [] }),
    );
    const { status, stdout, stderr } = await run('profiles');
    expect([status, stdout.trim().split('\n')]).toEqual([1, [expect.stringContaining('a@firma.test')]]);
    expect(stderr).toContain('b@firma.test');
    expect(stderr).toContain(t('frame.language'));
    expect((await run('check-again', '--all')).status).toBe(1);
    expect((await run('export', 'a')).status).toBe(0);
    const { status: none, stderr: why } = await run('export', 'b');
    expect(none).toBe(2);
    expect(why).toContain('b@firma.test');
  }, 120_000);
});

it('something other than a file is reported immediately, and nothing is saved', async () => {
  expect(spawnSync('mkfifo', [path()]).status).toBe(0);
  const { status, stderr } = await run('import', exported());
  expect(status).toBe(2);
  expect(stderr).toContain(t('stored.settings-out-of-reach.title'));
  expect(stderr).toContain(t('wizard.not-saved.no-file'));
});
