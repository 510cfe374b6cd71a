/**
 * `npm test`: everything, from quick to slow. Installs the system packages that the real counterparts need, or says
 * precisely what is missing; what did not run does not count as passed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

import { prepareOdoo } from '../odoo/root.ts';
import { canary, clientCanary, filesIn, tells, tokenCanary } from './canary.ts';
import { prepareSystem } from './system.ts';

const totals = { passed: 0, failed: 0, skipped: 0 };

interface Run {
  readonly projects: readonly string[];
  /** Runs inside a D-Bus session with an unlocked, empty keychain of its own. */
  readonly keychain?: boolean;
  /** Has servers that run as users of their own, and read what lies in the folder for temporary files. */
  readonly servers?: boolean;
}

/** Runs some of the test projects, in a home of their own. @returns whether all passed and no password was left behind. */
async function runTests({ projects, keychain = false, servers = false }: Run): Promise<boolean> {
  const report = join('out', 'tests', `${projects.join('-')}.json`);
  rmSync(report, { force: true });
  const vitest = [
    'vitest',
    'run',
    '--config=build/vitest.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...projects.map((project) => `--project=${project}`),
  ];
  const home = mkdtempSync(join(tmpdir(), 'at-'));
  const [command = '', ...args] = keychain
    ? ['dbus-run-session', '--', 'sh', '-c', unlocked(vitest)]
    : vitest;
  const child = spawn(command, args, {
    stdio: ['inherit', 'pipe', 'pipe'],
    env: { ...process.env, ...homeIn(home, servers) },
  });
  const said: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk)).pipe(process.stdout, { end: false });
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk)).pipe(process.stderr, { end: false });
  const [status] = (await once(child, 'close')) as [number | null];
  const clean = toldNoSecret(home, Buffer.concat(said).toString('utf8'));
  rmSync(home, { recursive: true, force: true });
  count(report);
  return status === 0 && clean;
}

/** Every password that a test hands to the program. */
const secrets = [canary, clientCanary, tokenCanary, 'Kanarienvogel-4711', 'Richtig-4711', 'Geheim-4711'];

/**
 * The suite's passwords are looked for in all that its programs left in their user's folders, and in all that they
 * printed. Where a password may be is a keychain alone.
 */
function toldNoSecret(home: string, said: string): boolean {
  const left = filesIn(home).filter((text) => !text.startsWith(join(home, 'data', 'keyrings')));
  const lines = said.split('\n').map((line) => `what was printed: ${line.slice(0, 60)}\n${line}`);
  const telling = [...left, ...lines].filter((text) => secrets.some((secret) => tells(text, secret)));
  for (const text of telling) console.log(`A PASSWORD WAS TOLD BY ${text.split('\n')[0] ?? ''}`);
  return telling.length === 0;
}

/** The keyring daemon takes the password of its login collection from standard input and stays in the session. */
const unlocked = (command: readonly string[]): string =>
  `printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec ${command.join(' ')}`;

function homeIn(folder: string, servers: boolean): Record<string, string> {
  const runtime = join(folder, 'run');
  const temporary = join(folder, 't');
  for (const own of [runtime, temporary]) mkdirSync(own, { mode: 0o700 });
  return {
    HOME: folder,
    ...(!servers && { TMPDIR: temporary }),
    XDG_RUNTIME_DIR: runtime,
    XDG_DATA_HOME: join(folder, 'data'),
    XDG_CONFIG_HOME: join(folder, 'config'),
    // What takes long to make, such as the Debian for Odoo, is kept where it was made.
    XDG_CACHE_HOME: process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'),
  };
}

function count(report: string): void {
  try {
    const result = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
      numPendingTests: number;
    };
    totals.passed += result.numPassedTests;
    totals.failed += result.numFailedTests;
    totals.skipped += result.numPendingTests;
  } catch {
    totals.failed += 1;
  }
}

/** For what a reader of a long log must not miss. */
const loudly = (words: string): void => {
  console.log(`\n${'!'.repeat(words.length)}\n${words}\n${'!'.repeat(words.length)}`);
};

mkdirSync(join('out', 'tests'), { recursive: true });
const missing = prepareSystem();
let withoutOdoo: string | undefined;
// Making it is mostly waiting for packages, which the first tests have no need of.
const odoo = missing.length === 0 ? prepareOdoo() : undefined;
const results = [await runTests({ projects: ['unit', 'renderer'] })];
if (missing.length === 0) {
  results.push(spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' }).status === 0);
  results.push(await runTests({ projects: ['real'], keychain: true, servers: true }));
  results.push(await runTests({ projects: ['e2e'] }));
  withoutOdoo = await odoo;
  if (withoutOdoo === undefined) results.push(await runTests({ projects: ['odoo'], servers: true }));
} else {
  console.log('\nThe tests on real counterparts did not run. Missing on this machine:');
  for (const line of missing) console.log(`- ${line}`);
  console.log('On Debian, as root, npm test installs them by itself.');
}
console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
if (withoutOdoo !== undefined) loudly(`THE TESTS ON A REAL ODOO DID NOT RUN: ${withoutOdoo}.`);
process.exitCode = missing.length === 0 && results.every(Boolean) ? 0 : 1;
