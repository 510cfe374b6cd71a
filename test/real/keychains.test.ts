/** Tests keychains in the states that occur on desktops, each in its own D-Bus session. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'absender-keychain-'));
  mkdirSync(join(home, 'run'), { mode: 0o700 });
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** A program that uses the vault and prints the results. */
const program = `
  import { keychainVault } from ${JSON.stringify(resolve('main/vault/index.ts'))};
  const vault = keychainVault({ deadlineMs: 5_000 });
  const key = { kind: 'mailbox', profileId: 'p1', account: 'jobs@firma.test' };
  const before = await vault.state();
  const written = await vault.write(key, 'Geheim-4711');
  const read = await vault.read(key);
  const gone = await vault.removeProfile('p1');
  console.log(JSON.stringify({ before, written, read, gone, after: (await vault.read(key)) ?? null }));
  process.exit(0);`;

interface Outcome {
  readonly before: unknown;
  readonly written: unknown;
  readonly read: string;
  readonly gone: boolean;
  readonly after: string | null;
}

/** Runs the program. @param session the command that starts its session, e.g. with a keyring daemon. */
function run(session: readonly string[]): Outcome {
  const { DBUS_SESSION_BUS_ADDRESS: _bus, DISPLAY: _display, ...env } = process.env;
  const words: string[] = [...session, process.execPath, '--input-type=module', '--eval', program];
  const [command = '', ...args] = words;
  const { stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    timeout: 40_000,
    env: {
      ...env,
      HOME: home,
      XDG_RUNTIME_DIR: join(home, 'run'),
      XDG_DATA_HOME: join(home, 'data'),
      XDG_CONFIG_HOME: join(home, 'config'),
    },
  });
  const line = stdout.split('\n').find((text) => text.startsWith('{'));
  if (line === undefined) throw new Error(stderr);
  return JSON.parse(line) as Outcome;
}
const session = (before: string) => ['dbus-run-session', '--', 'sh', '-c', `${before} exec "$@"`, 'sh'];
const daemon = 'gnome-keyring-daemon --components=secrets';
const quiet = '>/dev/null 2>&1;';
/** The expected result without a keychain: the password is available until the program exits, and not afterwards. */
const inMemory = { read: 'Geheim-4711', after: null };

describe('a keychain', () => {
  it('that exists and is unlocked stores the password, and deletes it completely', () => {
    const outcome = run(session(`printf test | ${daemon} --unlock ${quiet}`));
    expect(outcome).toEqual({
      before: { kind: 'keychain' },
      written: { kind: 'keychain' },
      read: 'Geheim-4711',
      gone: true,
      after: null,
    });
  });

  it('is missing without D-Bus', () => {
    expect(run([])).toMatchObject({ ...inMemory, before: { kind: 'memory', reason: 'no-service' } });
  });

  it('without a collection counts as missing', () => {
    const { before, ...rest } = run(session(`${daemon} --start ${quiet}`));
    expect(rest).toMatchObject(inMemory);
    expect(before).toMatchObject({ kind: 'memory' });
    expect(['no-service', 'locked', 'no-answer']).toContain((before as { reason: string }).reason);
  });

  it('that is locked, with no user to unlock it, is not awaited', () => {
    run(session(`printf test | ${daemon} --unlock ${quiet}`));
    const outcome = run(session(`${daemon} --start ${quiet}`));
    expect(outcome).toMatchObject(inMemory);
    expect(outcome.before).toMatchObject({ kind: 'memory' });
    expect(['locked', 'no-answer']).toContain((outcome.before as { reason: string }).reason);
    // Removal is not reported as complete, because the locked keychain may still contain earlier entries.
    expect(outcome.gone).toBe(false);
  });
});
