/** What a run of the tests printed, without the lines in which the reporter names tests. */
import { stripVTControlCharacters } from 'node:util';

/** Of a report in JSON, as vitest writes it. */
export interface TestReport {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[];
      readonly title: string;
    }[];
  }[];
}

/** With these, the reporter begins a line that names a test, or what a test has printed. */
const mark = /^\s*(?:[✓×↓❯→]|FAIL|stdout \||stderr \|)\s+/;
/** How many tests there are in a group, and how long it took. */
const end = /(?:\s+\(\d+\))?(?:\s+\d+ms)?\s*$/;

/** @returns the lines, each of which was printed by a program or a test. */
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
    // A heading has the file before the test.
    const parts = words.split(' > ');
    return parts.some((_, index) => names.has(parts.slice(index).join(' > ')));
  };
  return said.split('\n').filter((line) => !namesTest(line));
}
