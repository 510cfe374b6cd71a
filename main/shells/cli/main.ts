import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';

// Sources take most of their time to be read and stripped of types; Node keeps the result beside the bundles.
if (import.meta.filename.endsWith('.ts'))
  enableCompileCache(resolve(import.meta.dirname, '../../../out/cache/node'));
const { guardOutput } = await import('./standard-output.ts');
const { answer } = await import('./program.ts');

guardOutput();
await answer(process.argv.slice(2));
