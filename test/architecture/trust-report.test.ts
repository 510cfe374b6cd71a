import { describe, expect, it } from 'vitest';

import { areas, casesOf, inputs, inputTable, showing, tableOf, watched } from '../../build/trust-report.ts';
import { sources } from './sources.ts';

const result = (name: string, status: string, title = 'is refused') => ({
  name: `/project/${name}`,
  assertionResults: [{ ancestorTitles: ['a thing'], title, status }],
});
const report = {
  testResults: [
    result('test/main/store/faults.test.ts', 'skipped'),
    result('test/main/shells/browser-attacks.test.ts', 'passed', 'with two\nhosts'),
    result('test/main/practice/whole-set-up.test.ts', 'failed'),
    result('test/main/secrets/canary.test.ts', 'failed'),
  ],
};

describe('the report of hostile cases', () => {
  it('lists them by area with their results, and nothing else', () => {
    expect(casesOf(report, '/project')).toEqual([
      {
        area: 'secrets',
        file: 'test/main/secrets/canary.test.ts',
        words: 'a thing is refused',
        result: 'BROKEN',
      },
      {
        area: 'shells',
        file: 'test/main/shells/browser-attacks.test.ts',
        words: 'a thing with two hosts',
        result: 'held',
      },
      {
        area: 'faults',
        file: 'test/main/store/faults.test.ts',
        words: 'a thing is refused',
        result: 'not run',
      },
    ]);
  });

  it('is one table, with the totals below', () => {
    const lines = tableOf(casesOf(report, '/project')).split('\n');
    expect(lines).toHaveLength(6);
    expect(lines.at(-1)).toBe('3 cases: 1 held, 1 broken, 1 not run');
  });

  it('shows the result for each external input', () => {
    const lines = inputTable(casesOf(report, '/project')).split('\n');
    expect(lines).toHaveLength(1 + Object.keys(inputs).length);
    expect(lines).toContain('not run  the settings file  (test/main/store/faults.test.ts)');
    const held = { testResults: [result('test/main/cli/outside.test.ts', 'passed')] };
    expect(inputTable(casesOf(held, '/project'))).toContain('\nheld     a command line');
  });

  it.each(Object.entries(inputs))('includes a test with arbitrary values for %s', (_input, path) => {
    const around = sources.filter((one) => one.path === path || one.path === path.replace('.test', ''));
    expect(around.some(({ text }) => text.includes("from 'fast-check'"))).toBe(true);
    expect(Object.values(areas).some((pattern) => pattern.test(path))).toBe(true);
  });

  const tests = sources.map(({ path }) => path).filter((path) => /\.test\.tsx?$/.test(path));

  it.each(Object.entries(areas))('finds tests for every name in its pattern: %s', (_area, pattern) => {
    // Each name is checked separately, because a pattern that no longer matches a file means that a test is missing in
    // the report.
    const names = [...pattern.source.matchAll(/(?<=[/(|])([a-z][a-z-]+)(?=\\\.|[|)])/g)].map(
      ([name]) => name,
    );
    const found = tests.filter((path) => pattern.test(path)).join('\n');
    expect(names.filter((name) => !found.includes(`/${name}`))).toEqual([]);
    expect(found).not.toBe('');
  });

  it('includes every test in the folders of hostile cases', () => {
    const listed = (path: string) => Object.values(areas).some((pattern) => pattern.test(path));
    const inFolders = tests.filter((path) => watched.test(path));
    expect(inFolders.filter((path) => !listed(path) && !showing.includes(path))).toEqual([]);
    expect(showing.filter((path) => listed(path) || !tests.includes(path))).toEqual([]);
  });
});
