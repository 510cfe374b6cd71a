/**
 * `npm run absender`: runs the command line from the bundle if that was built from the current sources, otherwise from
 * the sources. Both behave the same, but the bundle starts in a fraction of the time.
 */
import { enableCompileCache } from 'node:module';
import { join, resolve } from 'node:path';

import { isCurrent } from './current.js';

const root = resolve(import.meta.dirname, '..');
// Not in the temporary folder, where another user could place files.
enableCompileCache(join(root, 'out/cache/node'));
// With a literal path in each import, TypeScript would try to resolve files in out/, which may not exist.
await import(isCurrent(root, 'programs') ? '../out/main/cli.js' : '../main/shells/cli/main.ts');
