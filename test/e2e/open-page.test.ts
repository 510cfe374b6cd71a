/** Tests how the program opens the wizard in the user's browser, through the desktop's opener (`xdg-open`). */
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { launchBrowser } from '../../build/chromium.ts';
import { startWizard, type RunningWizard } from '../support/wizard.ts';
import { WizardPages } from './pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'absender-opener-'));
const given = join(folder, 'given');
let browser: Browser;
let wizard: RunningWizard;

/** Returns the arguments of every process on this computer, which any user can read. */
const everybodysArguments = (): string =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((id) => {
      try {
        return readFileSync(`/proc/${id}/cmdline`, 'utf8');
      } catch {
        return '';
      }
    })
    .join('\n');

beforeAll(async () => {
  // A replacement for the desktop's opener, which keeps running, as a browser does.
  writeFileSync(join(folder, 'xdg-open'), `#!/bin/sh\nprintf %s "$1" > ${given}\nexec sleep 60\n`);
  chmodSync(join(folder, 'xdg-open'), 0o755);
  browser = await launchBrowser();
  wizard = await startWizard({
    opens: true,
    env: { PATH: `${folder}:${process.env['PATH'] ?? ''}`, TMPDIR: folder },
  });
});
afterAll(async () => {
  await browser.close();
  await wizard.remove();
  rmSync(folder, { recursive: true, force: true });
});

describe('the browser', () => {
  it('opens the wizard without any process having the one-time address in its arguments', async () => {
    const token = new URL(wizard.address).hash.slice(1);
    await expect.poll(() => (existsSync(given) ? readFileSync(given, 'utf8') : '')).toContain('file://');
    expect(everybodysArguments()).not.toContain(token);
    const target = readFileSync(given, 'utf8');
    const page = await browser.newPage({ locale: 'de-DE' });
    await page.goto(target);
    await new WizardPages(page, 'de').see('start.title');
    expect(page.url()).not.toContain(token);
    await expect.poll(() => existsSync(fileURLToPath(target))).toBe(false);
  });

  it('shows a message if the address has already been used', async () => {
    const page = await browser.newPage({ locale: 'de-DE' });
    await page.goto(wizard.address);
    await new WizardPages(page, 'de').see('closed.used.title');
    await page.close();
  });

  it('shows that the engine has ended when the terminal is closed', async () => {
    expect(await wizard.end('SIGHUP')).toBe(0);
  });
});
