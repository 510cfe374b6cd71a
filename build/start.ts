/**
 * `npm start`: builds, then opens the wizard in the Electron window, or in the browser if Electron is not available.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { systemLocale } from '../shared/system-locale.ts';
import { languageOf, windowText, type WindowTextKey } from '../shared/texts/index.ts';
import { bundles, isCurrent } from './current.js';

const root = resolve(import.meta.dirname, '..');
const downloadDeadlineMs = 120_000;
const startDeadlineMs = 15_000;
// npm changes to the project's folder, but paths in arguments are relative to the folder that the user was in.
const from = process.env['INIT_CWD'] ?? process.cwd();
const isPath = (arg: string) => arg.endsWith('.absender') && !arg.startsWith('file:');
const flags = process.argv.slice(2).map((arg) => (isPath(arg) ? resolve(from, arg) : arg));
const language = languageOf(systemLocale(process));

type Runtime = { readonly path: string } | { readonly missing: WindowTextKey };

/** Returns the path of Electron, which is downloaded on the first start, or why it is missing. */
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

/** Runs a program until it exits; Ctrl+C reaches it directly. @returns whether it succeeded. */
function run(command: string, args: readonly string[]): Promise<boolean> {
  process.on('SIGINT', () => undefined);
  return new Promise((done) => {
    const child = spawn(command, args, { stdio: 'inherit', cwd: root });
    child.once('error', () => done(false));
    child.once('close', (code) => done(code === 0));
  });
}

/** Runs the browser shell in this process. The shell ends the process. */
async function openBrowser(): Promise<void> {
  const program = resolve(root, 'out/main/browser.js');
  process.chdir(root);
  process.argv = [process.execPath, program, ...flags.filter((flag) => flag !== '--browser')];
  enableCompileCache(resolve(root, 'out/cache/node'));
  await import(pathToFileURL(program).href);
}

if (!bundles.every((name) => isCurrent(root, name))) {
  // Loaded only if needed, because loading the bundler takes as long as everything else together.
  const { bundle } = await import('./bundle.ts');
  await bundle();
}
const runtime = flags.includes('--browser') ? undefined : findRuntime();
if (runtime && 'path' in runtime) {
  const start = performance.now();
  // Passes the folder, not the bundle, because Electron reads the app's name from its package.json.
  const well = await run(runtime.path, ['.', ...flags]);
  process.exitCode = well ? 0 : 1;
  // If it failed immediately, no window had opened; later failures have already been reported to the user.
  if (!well && performance.now() - start < startDeadlineMs) {
    console.log(windowText(language, 'terminal.no-start'));
    await openBrowser();
  }
} else {
  if (runtime) console.log(windowText(language, runtime.missing));
  await openBrowser();
}
