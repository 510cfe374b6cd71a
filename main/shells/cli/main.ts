import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';

// Most of the start-up time is spent reading sources and stripping their types, so Node caches the result next to the
// bundles.
if (import.meta.filename.endsWith('.ts'))
  enableCompileCache(resolve(import.meta.dirname, '../../../out/cache/node'));
const { guardOutput } = await import('./standard-output.ts');
const { answer } = await import('./program.ts');

guardOutput();
await answer(process.argv.slice(2));
