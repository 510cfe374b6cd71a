/** The output of a test run, without the lines in which the reporter names tests. */
import { stripVTControlCharacters } from 'node:util';

/** The part of vitest's JSON report in use. */
export interface TestReport {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[];
      readonly title: string;
    }[];
  }[];
}

/** The reporter starts lines that name a test, or a test's output, with these. */
const mark = /^\s*(?:[✓×↓❯→]|FAIL|stdout \||stderr \|)\s+/;
/** The number of tests in a group, and the duration. */
const end = /(?:\s+\(\d+\))?(?:\s+\d+ms)?\s*$/;

/** @returns the lines printed by a program or a test. */
export function linesOf(said: string, { testResults }: TestReport): string[] {
  const names = new Set(
    testResults.flatMap(({ assertionResults }) =>
      assertionResults.flatMap(({ ancestorTitles, title }) => {
        const path = [...ancestorTitles, title];
        return path.flatMap((name, depth) => [name, path.slice(0, depth + 1).join(' > ')]);
      }),
    ),
  );
  const namesTest = (line: string): boolean => {
    const bare = stripVTControlCharacters(line);
    if (!mark.test(bare)) return false;
    const words = bare.replace(mark, '').replace(end, '');
    // A heading names the file before the test.
    const parts = words.split(' > ');
    return parts.some((_, index) => names.has(parts.slice(index).join(' > ')));
  };
  return said.split('\n').filter((line) => !namesTest(line));
}
