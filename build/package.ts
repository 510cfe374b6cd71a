/**
 * `npm run package`: the installers for the system that it runs on, into `dist/`.
 *
 * - `--release` fails instead of handing out something unsigned, and has Apple notarise where its account is in the
 *   environment (`APPLE_API_KEY`, `APPLE_API_KEY_ID`, `APPLE_API_ISSUER`).
 * - `--check` packs with a placeholder instead of Electron, without any download, and says whether the package holds what
 *   it should and nothing else.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'electron-builder';

import { bundle } from './bundle.ts';
import { inspectPackage, packWithoutRuntime } from './package-check.ts';

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
  const notarize = process.env['APPLE_API_KEY'] !== undefined;
  await build({
    publish: 'never',
    config: values.release ? { ...config, forceCodeSigning: true, mac: { notarize } } : config,
  });
}
