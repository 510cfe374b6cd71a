/**
 * `npm run absender`: the command line out of the bundle, where one lies there that was built from the sources as they
 * are; out of the sources otherwise. Both do the same, and the bundle starts in a fraction of the time.
 */
import { enableCompileCache } from 'node:module';
import { join, resolve } from 'node:path';

import { isCurrent } from './current.js';

const root = resolve(import.meta.dirname, '..');
// Not in the folder for temporary files, where another user could lay something in.
enableCompileCache(join(root, 'out/cache/node'));
// Two imports by name would have the compiler look into out/.
await import(isCurrent(root, 'programs') ? '../out/main/cli.js' : '../main/shells/cli/main.ts');
