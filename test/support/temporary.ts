/**
 * Gives a run of the tests a folder for temporary files of its own, and removes it at the end: what a test could not
 * remove, because it failed, was left out or never began, is not left on the machine either.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/** What vitest does before everything. @returns what it does at the end. */
export function setup(): (() => void) | undefined {
  // `npm test` has made one, and looks through it before it removes it.
  if (tmpdir().startsWith(join(homedir(), '/'))) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'at-'));
  // Mail servers run as users of their own.
  chmodSync(folder, 0o755);
  // Unix and Windows have different names for it.
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
