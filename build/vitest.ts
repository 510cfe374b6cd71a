import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

import { patience } from './patience.ts';

const root = resolve(import.meta.dirname, '..');
const project = (name: string, include: string[], more: object = {}) => ({
  extends: true as const,
  test: { name, include, ...more },
});

// A cache shared by test workers and the programs that tests start, which would otherwise compile the same sources.
process.env['NODE_COMPILE_CACHE'] ??= resolve(root, 'out/cache/node');

/**
 * `unit` only needs Node; `real` and `e2e` need what `test/support/run.ts` installs, `odoo` what `test/odoo/run.ts`
 * prepares.
 */
export default defineConfig({
  root,
  plugins: [react()],
  test: {
    // Most tests take milliseconds. The limit is for tests that hang and must not be exceeded on a busy machine.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: patience } },
    // Tests mostly wait for servers and programs, so there can be a worker for every processor.
    maxWorkers: '100%',
    globalSetup: 'test/support/temporary.ts',
    // electron-builder loads its configuration with jiti, which would leave a cache in the temporary folder.
    env: { JITI_FS_CACHE: 'false' },
    projects: [
      project('unit', ['test/{shared,main,architecture,contract}/**/*.test.ts']),
      project('renderer', ['test/renderer/**/*.test.{ts,tsx}'], {
        environment: 'happy-dom',
        setupFiles: ['test/support/fresh-window.ts'],
      }),
      project('real', ['test/real/**/*.test.ts'], { fileParallelism: false }),
      project('odoo', ['test/odoo/**/*.test.ts'], { fileParallelism: false }),
      project('e2e', ['test/e2e/**/*.test.ts']),
    ],
  },
});
