import { mkdtempSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';

import { fail, ok, type Result } from '../../../shared/result.ts';
import { makeFolder } from '../../app/index.ts';

/**
 * Makes sure that settings can be written. Otherwise the program would exit silently, because Electron does not
 * distinguish a lock that it cannot create from one that another window holds.
 *
 * @returns the system's error code, e.g. `EACCES`, if they cannot be written.
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
