/** `npm test`: everything, in the order from quick to slow. */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('vitest', ['run', '--config', 'build/vitest.ts', '--passWithNoTests'], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
