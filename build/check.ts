/**
 * `npm run check`: checks types, lint, format, dependency rules and packages in parallel. If any fails, names it and
 * exits with 1.
 */
import { spawn } from 'node:child_process';

/** Options with which a tool checks only files that changed since its last run; a clean clone checks all of them. */
const cached = (tool: string): string[] => [
  '--cache',
  '--cache-strategy',
  'content',
  '--cache-location',
  `out/cache/${tool}`,
];

const checks: Record<string, string[]> = {
  packages: ['node', 'build/audit.ts'],
  types: ['tsc', '-b'],
  lint: ['eslint', '--config', 'build/eslint.config.js', '--max-warnings', '0', ...cached('eslint'), '.'],
  format: ['prettier', '--check', '--log-level', 'warn', ...cached('prettier'), '.'],
  layers: [
    'depcruise',
    '--config',
    'build/dependency-cruiser.js',
    '--output-type',
    'err',
    'shared',
    'main',
    'renderer',
  ],
};

const results = await Promise.all(
  Object.entries(checks).map(([name, [command = '', ...args]]) => {
    return new Promise<boolean>((resolve) => {
      const output: Buffer[] = [];
      const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
      child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
      child.on('close', (code) => {
        console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name}`);
        if (code !== 0) console.log(Buffer.concat(output).toString());
        resolve(code === 0);
      });
    });
  }),
);
process.exitCode = results.every(Boolean) ? 0 : 1;
