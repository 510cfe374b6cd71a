import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Returns the path of Electron's executable, without loading the module `electron`, which might download it. */
function findRuntime(): string | undefined {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? 'node_modules/electron/dist';
  const pathFile = 'node_modules/electron/path.txt';
  const program = resolve(folder, existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : 'electron');
  return existsSync(program) ? program : undefined;
}

const executablePath = findRuntime();
// Chromium's sandbox does not work as root, and the window does not open without the sandbox.
const asRoot = process.getuid?.() === 0;
if (executablePath === undefined) console.log('skipped: no Electron runtime');
else if (asRoot) console.log('skipped: Chromium has no sandbox for root');

describe.skipIf(executablePath === undefined || asRoot)('the Electron window', () => {
  let home: string;
  let program: ElectronApplication;
  let page: Page;

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'absender-home-'));
    program = await _electron.launch({
      executablePath: executablePath!,
      args: ['.'],
      chromiumSandbox: true,
      env: { ...process.env, ABSENDER_HOME: home },
    });
    page = await program.firstWindow();
    await page.waitForSelector('h1');
  });
  afterAll(async () => {
    await program.close();
    rmSync(home, { recursive: true, force: true });
  });

  it('shows the wizard from its own protocol', () => {
    expect(page.url()).toBe('app://wizard/');
  });

  it('gives the page two functions and nothing of Node', async () => {
    const seen = await page.evaluate(() => [
      Object.keys(window.absender ?? {}).sort(),
      'require' in window,
      'process' in window,
    ]);
    expect(seen).toEqual([['call', 'subscribe'], false, false]);
  });

  it('answers the page, and rejects calls outside of the contract', async () => {
    const [known, unknown] = await page.evaluate(() =>
      Promise.all([
        window.absender!.call('app.open', { id: '1', input: {} }),
        window.absender!.call('__proto__', { id: '2', input: {} }),
      ]),
    );
    expect([known.ok, unknown.ok]).toEqual([true, false]);
  });

  it('lets the page connect to nothing, and prevents navigation', async () => {
    const reached = await page.evaluate(() =>
      fetch('https://firma.example/').then(
        () => 'reached',
        () => 'refused',
      ),
    );
    await page.evaluate(() => {
      location.href = 'https://firma.example/';
      window.open('https://firma.example/');
    });
    expect([reached, page.url(), program.windows().length]).toEqual(['refused', 'app://wizard/', 1]);
  });
});
