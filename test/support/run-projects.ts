/** Runs some of the test projects, and searches all that they printed and wrote for the passwords used in them. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

import { canary, clientCanary, filesIn, tells, tokenCanary } from './canary.ts';
import { linesOf, type TestReport } from './said.ts';

export interface Run {
  readonly projects: readonly string[];
  /** Arguments for vitest: substrings of the tests' paths, or options. */
  readonly selection?: readonly string[];
  /** Whether the tests run inside a D-Bus session with its own unlocked, empty keychain. */
  readonly keychain?: boolean;
  /** Whether the tests start servers that run as separate users and read files in the temporary folder. */
  readonly servers?: boolean;
  /** Whether to print the output only at the end, because another run prints at the same time. */
  readonly beside?: boolean;
}

export interface Outcome {
  /** Whether all tests passed and no password was found. */
  readonly well: boolean;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** One text for each failed test: its file, its name and the start of its error. */
  readonly failures: readonly string[];
}

interface Report extends TestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly (TestReport['testResults'][number]['assertionResults'][number] & {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    })[];
  }[];
}

/** Returns the start of an error, long enough for an assertion and the value that it received. */
const start = (text = ''): string =>
  stripVTControlCharacters(text)
    .split('\n')
    .filter((line) => !line.includes('node_modules'))
    .slice(0, 12)
    .join('\n  ');

/** Returns the failures in a report. A file that could not be loaded fails without a test. */
const failuresOf = ({ testResults }: Report): string[] =>
  testResults.flatMap(({ name, message, assertionResults }) => [
    ...(message === '' ? [] : [`${name}\n  ${start(message)}`]),
    ...assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => `${name}\n  ${fullName}\n  ${start(failureMessages[0])}`),
  ]);

/** Returns the path of a run's report. A whole project's is kept in `out/tests`, for `npm run trust-report`. */
const reportOf = ({ projects, selection }: Run): string =>
  join('out', selection ? 'cache' : 'tests', `${projects.join('-')}.json`);

/** Runs test projects with a separate home folder. */
export async function runProjects(run: Run): Promise<Outcome> {
  const { projects, selection = [], keychain = false, servers = false, beside = false } = run;
  const report = reportOf(run);
  rmSync(report, { force: true });
  const vitest = [
    'vitest',
    'run',
    '--config=build/vitest.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...projects.map((project) => `--project=${project}`),
    ...selection,
  ];
  const home = mkdtempSync(join(tmpdir(), 'at-'));
  const [command = '', ...args] = keychain
    ? ['dbus-run-session', '--', 'sh', '-c', unlocked, 'sh', ...vitest]
    : vitest;
  const child = spawn(command, args, {
    stdio: ['inherit', 'pipe', 'pipe'],
    env: { ...process.env, ...homeIn(home, servers) },
  });
  const output: Buffer[] = [];
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const) {
    from.on('data', (chunk: Buffer) => output.push(chunk));
    if (!beside) from.pipe(to, { end: false });
  }
  const [status] = (await once(child, 'close')) as [number | null];
  const text = Buffer.concat(output).toString('utf8');
  if (beside) process.stdout.write(text);
  const testReport = read(report);
  const clean = isWithoutSecrets(home, linesOf(text, testReport ?? { testResults: [] }));
  rmSync(home, { recursive: true, force: true });
  return {
    well: status === 0 && clean,
    passed: testReport?.numPassedTests ?? 0,
    failed: testReport?.numFailedTests ?? 1,
    skipped: testReport?.numPendingTests ?? 0,
    failures: testReport
      ? [...failuresOf(testReport), ...(status === 0 ? [] : unhandledIn(text))]
      : [`${run.projects.join(', ')} ended without a report.`],
  };
}

/** Finds errors outside of tests in the output, because they fail the run but are in no report. */
const unhandledIn = (text: string): string[] =>
  [...stripVTControlCharacters(text).matchAll(/Unhandled (?:Error|Rejection) [\s\S]{0,1500}/g)].map(
    ([found]) => found,
  );

function read(report: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(report, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}

/** Every password that a test passes to the program. */
const secrets = [canary, clientCanary, tokenCanary, 'Kanarienvogel-4711', 'Richtig-4711', 'Geheim-4711'];

/** Returns whether neither the home folder nor any output contains a password; only the keychain may. */
function isWithoutSecrets(home: string, lines: readonly string[]): boolean {
  const files = filesIn(home).filter((text) => !text.startsWith(join(home, 'data', 'keyrings')));
  const printed = lines.map((line) => `what was printed: ${line.slice(0, 60)}\n${line}`);
  const leaking = [...files, ...printed].filter((text) => secrets.some((secret) => tells(text, secret)));
  for (const text of leaking) console.log(`A PASSWORD WAS TOLD BY ${text.split('\n')[0] ?? ''}`);
  return leaking.length === 0;
}

/** Unlocks a keyring before the command. The daemon takes the password from standard input and stays in the session. */
const unlocked =
  'printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec "$@"';

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
    // Expensive artefacts, such as the Debian system for Odoo, are kept in the user's real cache.
    XDG_CACHE_HOME: process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'),
  };
}
