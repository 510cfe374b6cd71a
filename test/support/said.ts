/** The output of a test run, without the lines in which the reporter names tests. */
import { stripVTControlCharacters } from 'node:util';

/** The part of vitest's JSON report that is used here. */
export interface TestReport {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[];
      readonly title: string;
    }[];
  }[];
}

/** Matches what the reporter prints before the name of a test. */
const mark = /^\s*(?:[✓×↓❯→]|FAIL|stdout \||stderr \|)\s+/;
/** Matches the number of tests in a group, and the duration, at the end of a line. */
const end = /(?:\s+\(\d+\))?(?:\s+\d+ms)?\s*$/;

/** @returns the lines printed by a program or a test. */
export function linesOf(output: string, { testResults }: TestReport): string[] {
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
    // In a heading, the name of the file precedes that of the test.
    const parts = words.split(' > ');
    return parts.some((_, index) => names.has(parts.slice(index).join(' > ')));
  };
  return output.split('\n').filter((line) => !namesTest(line));
}
