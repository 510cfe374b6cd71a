/**
 * `npm run package`: builds the installers for the current system into `dist/`.
 *
 * They are signed, and notarised on a Mac, if the environment contains all keys for that, see `release.ts`; otherwise
 * it prints which ones are missing.
 *
 * - `--release` fails instead of producing something unsigned.
 * - `--check` (Linux) uses a placeholder instead of Electron, without any download, and checks that the package
 *   contains what it should and nothing else.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'electron-builder';

import { bundle } from './bundle.ts';
import { inspectPackage, packWithoutRuntime } from './package-check.ts';
import { missingForRelease, releaseConfig, writeChecksums } from './release.ts';

const { values } = parseArgs({
  options: { check: { type: 'boolean', default: false }, release: { type: 'boolean', default: false } },
});

await bundle();
if (values.check) await check();
else await release();

async function check(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'absender-package-'));
  try {
    const found = inspectPackage(await packWithoutRuntime(folder));
    console.log(`${found.files.length} files, ${(found.bytes / 1_000_000).toFixed(1)} MB`);
    for (const problem of found.problems) console.log(`FAILED ${problem}`);
    process.exitCode = found.problems.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function release(): Promise<void> {
  const config = { extends: resolve(import.meta.dirname, '../electron-builder.yml') };
  const { env, platform } = process;
  const missing = missingForRelease(platform, env);
  for (const line of missing) console.error(`${values.release ? 'FAILED' : 'unsigned:'} ${line}`);
  const isSigned = missing.length === 0;
  if (values.release && !isSigned) {
    process.exitCode = 1;
    return;
  }
  const built = await build({
    publish: 'never',
    config: isSigned ? { ...config, ...releaseConfig(env) } : config,
  });
  writeChecksums(
    resolve(import.meta.dirname, '../dist'),
    built,
    isSigned ? env['ABSENDER_SIGNING_KEY'] : undefined,
  );
}
