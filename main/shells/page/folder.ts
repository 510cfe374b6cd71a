import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Returns the folder of the built page: next to the bundles in a packaged build, or in the project's `out` folder. */
export function pageFolder(here: string): string {
  const packaged = resolve(here, '../renderer');
  return existsSync(resolve(packaged, 'index.html')) ? packaged : resolve(here, '../../../out/renderer');
}
