import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { canary, tells } from '../support/canary.ts';
import { linesOf, type TestReport } from '../support/said.ts';

/** Tests that are slow enough for the reporter to name each one. One of them fails. */
const tests = `
import { describe, expect, it } from 'vitest';
const secret = ${JSON.stringify(canary)};
const slowly = () => new Promise((done) => setTimeout(done, 20));
describe('a platform that is told ' + secret, () => {
  it('refuses ' + secret, slowly);
  it(secret, slowly);
  it('prints while it is told ' + secret, async () => {
    await slowly();
    console.log('told by a program: ' + secret);
    process.stdout.write('✓ told beside the console: ' + secret + '\\n');
  });
  it('fails with ' + secret, async () => {
    await slowly();
    expect(1).toBe(2);
  });
});
`;

let folder: string;
let said: string;
let report: TestReport;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'absender-said-'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'some.test.ts'), tests);
  const args = [
    '--reporter=default',
    '--reporter=json',
    '--outputFile.json=report.json',
    '--slowTestThreshold=1',
  ];
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, 'node_modules/vitest/vitest.mjs'), 'run', ...args],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, FORCE_COLOR: '1' } },
  );
  said = stdout + stderr;
  report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as TestReport;
});
afterAll(() => rmSync(folder, { recursive: true }));

it('the reporter prints the names of tests', () => {
  expect(said.split('\n').filter((line) => tells(line, canary)).length).toBeGreaterThan(6);
});

it('only the output of programs counts as output', () => {
  const telling = linesOf(said, report)
    .filter((line) => tells(line, canary))
    .map((line) => stripVTControlCharacters(line))
    .sort();
  expect(telling).toEqual([`told by a program: ${canary}`, `✓ told beside the console: ${canary}`]);
});
