/**
 * Gives a test run a separate temporary folder and removes it at the end, including files of tests that failed or did
 * not clean up.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/** vitest's global setup. @returns its teardown. */
export function setup(): (() => void) | undefined {
  // `npm test` has already created a temporary folder, which it searches before removing it.
  if (tmpdir().startsWith(join(homedir(), '/'))) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'at-'));
  // Mail servers run as separate users, who need access.
  chmodSync(folder, 0o755);
  // The variable's names on Unix and Windows.
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
