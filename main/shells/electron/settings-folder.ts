import { mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { fail, ok, type Result } from '../../../shared/result.ts';

/**
 * Makes sure that settings can be written. Electron cannot tell the lock that nobody can make there from the one that
 * another window has, and the program would end without a word.
 *
 * @returns the system's code, e.g. `EACCES`, where they cannot.
 */
export function makeWritable(folder: string): Result<undefined, string> {
  try {
    make(folder);
    rmdirSync(mkdtempSync(join(folder, 'absender.start-')));
    return ok(undefined);
  } catch (error) {
    return fail((error as NodeJS.ErrnoException).code ?? 'unknown');
  }
}

/** Folder by folder: Node's own way of making several does not come back where the system refuses oddly, as in `/proc`. */
function make(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error;
    make(dirname(folder));
    mkdirSync(folder, { mode: 0o700 });
  }
}
