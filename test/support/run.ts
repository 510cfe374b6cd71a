/**
 * `npm test`: runs everything. Installs the system packages that tests against real servers and tools need, or prints
 * what is missing. Tests that did not run do not count as passed.
 *
 * - `npm test -- probe ionos` runs the tests with one of these words in their path, and prepares only what they need.
 * - `npm test -- --changed` runs the tests that depend on files changed since the last commit and that need no real
 *   servers or tools.
 */
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { bundles, isCurrent } from '../../build/current.js';
import { prepareOdoo } from '../odoo/root.ts';
import { runProjects, type Outcome, type Run } from './run-projects.ts';
import { prepareSystem } from './system.ts';

/** The projects, grouped as they run together. All groups but the first need real servers and tools. */
const quick: Run = { projects: ['unit', 'renderer'] };
const real: Run = { projects: ['real'], keychain: true, servers: true };
const e2e: Run = { projects: ['e2e'] };
const odoo: Run = { projects: ['odoo'], servers: true };

const failed: Outcome = { well: false, passed: 0, failed: 0, skipped: 0, failures: [] };
const skipped: Outcome = { ...failed, well: true };

/** Prepares the real servers and tools. @returns whether everything is available. */
function prepare(): boolean {
  const missing = prepareSystem();
  if (missing.length === 0) return true;
  console.log('\nThe tests on real counterparts do not run. Missing on this machine:');
  for (const line of missing) console.log(`- ${line}`);
  console.log('On Debian, as root, npm test installs them by itself.\n');
  return false;
}

const build = (): boolean =>
  bundles.every((name) => isCurrent(process.cwd(), name)) ||
  spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' }).status === 0;

/** Highlights output that must not be missed in a long log. */
const loudly = (words: string): void => {
  console.log(`\n${'!'.repeat(words.length)}\n${words}\n${'!'.repeat(words.length)}`);
};

/** Runs the tests from fast to slow, in parallel with those that mostly wait for real servers. */
async function everything(): Promise<Outcome[]> {
  if (!prepare()) return [failed, await runProjects(quick)];
  // Preparing Odoo mostly waits for packages.
  const reason = prepareOdoo();
  if (!build()) return [failed];
  const besides = async () => {
    const first = await runProjects({ ...real, beside: true });
    const withoutOdoo = await reason;
    return [first, withoutOdoo === undefined ? await runProjects({ ...odoo, beside: true }) : skipped];
  };
  const others = besides();
  const outcomes = [await runProjects(quick), await runProjects(e2e), ...(await others)];
  const withoutOdoo = await reason;
  if (withoutOdoo !== undefined) loudly(`THE TESTS ON A REAL ODOO DID NOT RUN: ${withoutOdoo}.`);
  return outcomes;
}

/** Runs the tests whose path contains one of the words. */
async function some(words: readonly string[]): Promise<Outcome[]> {
  const files = globSync('test/**/*.test.{ts,tsx}').filter((file) =>
    words.some((word) => file.includes(word)),
  );
  const among = (...folders: string[]) =>
    files.filter((file) => folders.some((folder) => file.startsWith(join('test', folder, '/'))));
  const chosen: readonly (readonly [Run, readonly string[]])[] = [
    [quick, files.filter((file) => !among('real', 'e2e', 'odoo').includes(file))],
    [real, among('real')],
    [e2e, among('e2e')],
    [odoo, among('odoo')],
  ];
  const outcomes: Outcome[] = [];
  let prepared: boolean | undefined;
  for (const [run, selection] of chosen) {
    if (selection.length === 0) continue;
    if (run !== quick) prepared ??= prepare() && build();
    const reason = run === odoo ? await prepareOdoo() : undefined;
    if (reason !== undefined) console.log(`The tests on a real Odoo do not run: ${reason}.`);
    const isReady = run === quick || (prepared === true && reason === undefined);
    outcomes.push(isReady ? await runProjects({ ...run, selection }) : failed);
  }
  if (outcomes.length === 0) console.log('No test has one of these words in its path.');
  return outcomes.length === 0 ? [failed] : outcomes;
}

mkdirSync(join('out', 'tests'), { recursive: true });
const words = process.argv.slice(2);
const outcomes = words.includes('--changed')
  ? [await runProjects({ ...quick, selection: [...words, '--passWithNoTests'] })]
  : words.length > 0
    ? await some(words)
    : await everything();
const sum = (name: 'passed' | 'failed' | 'skipped') => outcomes.reduce((all, one) => all + one[name], 0);
// Repeated at the end, because several runs print thousands of lines at the same time.
for (const failure of outcomes.flatMap(({ failures }) => failures)) console.log(`\nFAILED ${failure}`);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exitCode = outcomes.every(({ well }) => well) ? 0 : 1;
