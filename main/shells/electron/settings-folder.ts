import { mkdtempSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';

import { fail, ok, type Result } from '../../../shared/result.ts';
import { makeFolder } from '../../app/index.ts';

/**
 * Makes sure that settings can be written. Electron cannot tell the lock that nobody can make there from the one that
 * another window has, and the program would end without a word.
 *
 * @returns the system's code, e.g. `EACCES`, where they cannot.
 */
export function makeWritable(folder: string): Result<undefined, string> {
  try {
    makeFolder(folder);
    rmdirSync(mkdtempSync(join(folder, 'absender.start-')));
    return ok(undefined);
  } catch (error) {
    return fail((error as NodeJS.ErrnoException).code ?? 'unknown');
  }
}
