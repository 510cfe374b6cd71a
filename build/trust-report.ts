/**
 * `npm run trust-report`: prints every hostile case with its result, in one table. Reads the results of the last `npm
 * test` from `out/tests`; with `--run`, it first runs the cases that only need Node. Exit 1 if a case failed or none
 * was run.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '..');
const reports = join(root, 'out/tests');

/** What the program has to protect, with the files of the tests that try to break each protection. */
export const areas: Readonly<Record<string, RegExp>> = {
  secrets:
    /^test\/(main\/(secrets|journal|consent)\/|main\/(probe|tenant)\/secrets\.|main\/app\/(forget|secret-clipboard|new-password|kept-password|handed-over-server|handed-over-platform|gone-meanwhile)\.|renderer\/(secret-field|call-mode)\.|real\/(told-by-the-command-line|own-registration)\.)/,
  keychain: /^test\/(main\/vault\/|real\/(vault|keychains)\.)/,
  shells:
    /^test\/(main\/shells\/|main\/cli\/(hostile|outside|output|pushing|secret-input)\.|e2e\/(attacks|open-page|electron|second-tab)\.|contract\/fuzz\.)/,
  'text from outside':
    /^test\/(main\/sender\/(anything|faults|pasted-header|received)\.|shared\/sender-domain\/table\.|main\/probe\/(hostile|outside|out-of-turn|turned-away)\.|main\/discovery\/(outside|https|trusted)\.|main\/tenant\/(anything|disagreements)\.|main\/tenant\/odoo\/(anything|older|words|json2)\.|shared\/(outside|names-from-outside|named-server|diagnosis\/properties)\.)/,
  'web pages': /^test\/main\/career-page\//,
  networks:
    /^test\/(main\/tenant\/(secure-line|faults)\.|main\/(net|networks)\/|main\/(app|probe)\/certificates\.|main\/probe\/(named-faults|patience)\.|real\/(firewall|evidence|probe|names|families|mechanisms)\.)/,
  faults:
    /^test\/(main\/store\/(faults|lock|odd-entries|odd-files|told)\.|main\/cli\/settings\.|main\/app\/(any-platform|any-settings|killed|killed-odoo|killed-connect|sigkill|cancelled|together)\.|renderer\/(broken|interrupted)\.|main\/tenant\/(transaction|cancel|conformance-restore|odoo\/(breaks|rivals))\.)/,
  package: /^test\/(architecture\/(packages|forbidden|layers|native)\.|real\/(package|installers|windows)\.)/,
};

/** Folders in which every test is a hostile case, except for those that show normal use. */
export const watched =
  /^test\/(real|e2e|main\/(secrets|journal|vault|net|networks|shells|career-page|store|cli|tenant\/odoo))\/[^/]+\.test\.tsx?$/;
export const showing: readonly string[] = [
  'test/e2e/check-server.test.ts',
  'test/e2e/conformance.test.ts',
  'test/e2e/domain.test.ts',
  'test/e2e/hand-over.test.ts',
  'test/e2e/late-diagnosis.test.ts',
  'test/e2e/practice.test.ts',
  'test/e2e/routes.test.ts',
  'test/e2e/screens.test.ts',
  'test/main/tenant/odoo/connections.test.ts',
  'test/e2e/settings-of-the-system.test.ts',
  'test/main/cli/cli.test.ts',
  'test/main/cli/conformance.test.ts',
  'test/main/cli/discover-words.test.ts',
  'test/main/cli/named-server.test.ts',
  'test/main/store/store.test.ts',
  'test/real/discover.test.ts',
  'test/real/whole-set-up.test.ts',
  'test/real/sender.test.ts',
  'test/real/together.test.ts',
];

/** All external inputs, with the fuzz test for each. */
export const inputs: Readonly<Record<string, string>> = {
  'a command line': 'test/main/cli/outside.test.ts',
  'a secret on standard input': 'test/main/cli/secret-input.test.ts',
  'addresses of the web, in files and elsewhere': 'test/shared/names-from-outside.test.ts',
  'calls of a page': 'test/contract/fuzz.test.ts',
  'a .absender file, a platform’s form, an address': 'test/shared/outside.test.ts',
  'the settings file': 'test/main/store/faults.test.ts',
  'a file of certificates': 'test/main/app/certificates.test.ts',
  'DNS records and files of mail settings': 'test/main/discovery/outside.test.ts',
  'answers of name servers about a sender': 'test/main/sender/anything.test.ts',
  'a received mail': 'test/main/sender/received.test.ts',
  'a pasted table of records': 'test/shared/sender-domain/table.test.ts',
  'replies and certificates of mail servers': 'test/main/probe/outside.test.ts',
  'words of servers and programs': 'test/shared/diagnosis/properties.test.ts',
  'answers of a platform': 'test/main/tenant/anything.test.ts',
  'answers of an Odoo': 'test/main/tenant/odoo/anything.test.ts',
  'answers of a proxy': 'test/main/net/proxy.test.ts',
  'a career page': 'test/main/career-page/addresses.test.ts',
};

const reportSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(
        z.object({
          ancestorTitles: z.array(z.string()),
          title: z.string(),
          status: z.enum(['passed', 'failed', 'skipped', 'pending', 'todo', 'disabled']),
        }),
      ),
    }),
  ),
});

export interface TrustCase {
  readonly area: string;
  /** The path of the test, relative to the project. */
  readonly file: string;
  /** A description of the attack and its expected result. */
  readonly words: string;
  readonly result: 'held' | 'BROKEN' | 'not run';
}

/** Returns the hostile cases of a report, ordered by area. */
export function casesOf(report: unknown, folder = root): TrustCase[] {
  const { testResults } = reportSchema.parse(report);
  const found = testResults.flatMap(({ name, assertionResults }) => {
    const file = relative(folder, name).replaceAll('\\', '/');
    const area = Object.entries(areas).find(([, pattern]) => pattern.test(file))?.[0];
    if (area === undefined) return [];
    return assertionResults.map(({ ancestorTitles, title, status }): TrustCase => ({
      area,
      file,
      words: [...ancestorTitles, title].join(' ').replaceAll(/\s+/g, ' '),
      result: status === 'passed' ? 'held' : status === 'failed' ? 'BROKEN' : 'not run',
    }));
  });
  const order = Object.keys(areas);
  return found.sort((a, b) => order.indexOf(a.area) - order.indexOf(b.area));
}

/** Formats the cases as a table for a terminal, with a line of totals. */
export function tableOf(cases: readonly TrustCase[]): string {
  const width = Math.max(...Object.keys(areas).map((area) => area.length));
  const rows = cases.map(
    ({ area, words, result }) => `${area.padEnd(width)}  ${result.padEnd(7)}  ${words.slice(0, 160)}`,
  );
  const count = (result: TrustCase['result']) => cases.filter((one) => one.result === result).length;
  return [
    `${'area'.padEnd(width)}  result   case`,
    ...rows,
    '',
    `${cases.length} cases: ${count('held')} held, ${count('BROKEN')} broken, ${count('not run')} not run`,
  ].join('\n');
}

/** Formats a line for each input, with the result and the file of its fuzz test. */
export function inputTable(cases: readonly TrustCase[]): string {
  const rows = Object.entries(inputs).map(([input, file]) => {
    const results = new Set(cases.filter((one) => one.file === file).map(({ result }) => result));
    const result = (['BROKEN', 'held'] as const).find((one) => results.has(one)) ?? 'not run';
    return `${result.padEnd(7)}  ${input}  (${file})`;
  });
  return ['Anything at all, handed in as', ...rows].join('\n');
}

const own = 'trust.json';

function main(): void {
  const run = process.argv.includes('--run');
  if (run) runThem();
  const written = existsSync(reports) ? readdirSync(reports).filter((name) => name.endsWith('.json')) : [];
  const files = run ? [own] : written.filter((name) => name !== own);
  const cases = files.flatMap((name) => casesOf(JSON.parse(readFileSync(join(reports, name), 'utf8'))));
  if (cases.length === 0) console.log('No results yet: npm test, or npm run trust-report -- --run');
  else console.log(`${tableOf(cases)}\n\n${inputTable(cases)}`);
  process.exitCode = cases.length > 0 && cases.every(({ result }) => result !== 'BROKEN') ? 0 : 1;
}

/** Runs the cases that need neither a server nor a browser. */
function runThem(): void {
  const tests = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .map((name) => `test/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.test\.tsx?$/.test(path) && !/^test\/(real|e2e|odoo)\//.test(path))
    .filter((path) => Object.values(areas).some((pattern) => pattern.test(path)));
  spawnSync(
    'vitest',
    [
      'run',
      '--config=build/vitest.ts',
      '--reporter=json',
      `--outputFile.json=${join(reports, own)}`,
      ...tests,
    ],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
}

if (import.meta.main) main();
