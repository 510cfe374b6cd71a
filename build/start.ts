/** `npm start`: builds, then opens the wizard in the Electron window, or through the browser where that cannot be. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { text, type TextKey } from '../shared/texts/index.ts';
import { bundle } from './bundle.ts';

const root = resolve(import.meta.dirname, '..');
const downloadDeadlineMs = 120_000;
const flags = process.argv.slice(2);
const language = Intl.DateTimeFormat().resolvedOptions().locale.startsWith('de') ? 'de' : 'en';

type Runtime = { readonly path: string } | { readonly missing: TextKey };

/** The Electron program, downloaded at the first start; or why there is none. */
function findRuntime(): Runtime {
  const noDisplay =
    process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
  if (noDisplay) return { missing: 'terminal.no-display' };
  const found = installedRuntime();
  if (found !== undefined) return { path: found };
  const install = resolve(root, 'node_modules/electron/install.js');
  spawnSync(process.execPath, [install], { stdio: 'ignore', timeout: downloadDeadlineMs });
  const path = installedRuntime();
  return path === undefined ? { missing: 'terminal.no-runtime' } : { path };
}

function installedRuntime(): string | undefined {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? resolve(root, 'node_modules/electron/dist');
  const pathFile = resolve(root, 'node_modules/electron/path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : 'electron';
  const path = resolve(folder, name);
  return existsSync(path) ? path : undefined;
}

/** Runs a program until it ends; Ctrl+C reaches it by itself. */
function run(command: string, args: readonly string[]): Promise<number> {
  process.on('SIGINT', () => undefined);
  return new Promise((done) => {
    const child = spawn(command, args, { stdio: 'inherit', cwd: root });
    child.once('error', () => done(127));
    child.once('close', (code) => done(code ?? 0));
  });
}

const openBrowser = (): Promise<number> =>
  run(process.execPath, ['out/main/browser.js', ...flags.filter((flag) => flag !== '--browser')]);

await bundle();
const runtime = flags.includes('--browser') ? undefined : findRuntime();
if (runtime && 'path' in runtime) {
  const status = await run(runtime.path, ['out/main/electron.js']);
  // The program reports its own trouble; a runtime that could not even be started is ours to tell.
  if (status === 127) console.log(text(language, 'terminal.no-start'));
  process.exitCode = status === 127 ? await openBrowser() : status;
} else {
  if (runtime) console.log(text(language, runtime.missing));
  process.exitCode = await openBrowser();
}
