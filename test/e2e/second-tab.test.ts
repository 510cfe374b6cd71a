/** Tests a second tab of the same running program, opened with a copied URL or by duplicating the first tab. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { launchBrowser } from '../../build/chromium.ts';
import { screenText } from '../../shared/texts/index.ts';
import { startWizard, type RunningWizard } from '../support/wizard.ts';
import { WizardPages } from './pages.ts';

let browser: Browser;
let context: BrowserContext;
let wizard: RunningWizard;

beforeAll(async () => {
  browser = await launchBrowser();
  context = await browser.newContext({ locale: 'de-DE' });
  wizard = await startWizard();
});
afterAll(async () => {
  await browser.close();
  await wizard.remove();
});

const onOf = (page: Page) => new WizardPages(page, 'de');
const takeOver = (page: Page) =>
  page.getByRole('button', { name: screenText('de', 'elsewhere.take'), exact: true }).click();
const platform = (page: Page) => page.getByRole('combobox');

describe('a second tab', () => {
  it('can take over with the unsaved input; the first one then says so, and can take back', async () => {
    const first = await context.newPage();
    await first.goto(wizard.address);
    await onOf(first).press('start.set-up');
    await onOf(first).see('platform.title');
    await platform(first).fill('Personio');
    await onOf(first).press('common.continue');
    await onOf(first).press('common.continue');
    await onOf(first).see('address.title');
    await onOf(first).type('address.label', 'jobs@firma.example');

    const second = await context.newPage();
    await second.goto(new URL('/', wizard.address).href);
    await onOf(second).seeLate('elsewhere.title');
    // Opening the second tab does not affect the first one.
    await onOf(first).see('address.title');
    await takeOver(second);
    await onOf(second).see('address.title');
    expect(await second.getByLabel(onOf(second).t('address.label'), { exact: true }).inputValue()).toBe(
      'jobs@firma.example',
    );
    await onOf(first).seeLate('elsewhere.taken.title');

    await takeOver(first);
    await onOf(first).see('address.title');
    await onOf(second).seeLate('elsewhere.taken.title');
    await second.close();
  });

  it('shows the wizard once the first one is closed, which can also be reloaded', async () => {
    const [first] = context.pages();
    await first!.reload();
    await onOf(first!).see('address.title');
    // The one-time address in the browser's history has already been used.
    const second = await context.newPage();
    await second.goto(wizard.address);
    await onOf(second).seeLate('elsewhere.title');
    await takeOver(second);
    await onOf(second).see('address.title');
    await first!.close();
    await second.reload();
    await onOf(second).see('address.title');
  });

  it('says so if the first one does not answer, and takes over once that is closed', async () => {
    const [first] = context.pages();
    // Simulates a tab that the browser has suspended: it holds its lock, but receives no messages.
    await first!.addInitScript(() => {
      Object.defineProperty(BroadcastChannel.prototype, 'onmessage', { set: () => undefined });
    });
    await first!.reload();
    await onOf(first!).see('address.title');
    const second = await context.newPage();
    await second.goto(wizard.address);
    await onOf(second).seeLate('elsewhere.title');
    await takeOver(second);
    await second.getByText(screenText('de', 'elsewhere.silent'), { exact: true }).waitFor();
    await onOf(first!).see('address.title');
    await first!.close();
    await takeOver(second);
    await onOf(second).see('closed.title');
    await second.close();
  });

  it('in another browser gets nothing', async () => {
    const stranger = await browser.newContext({ locale: 'de-DE' });
    const page = await stranger.newPage();
    await page.goto(new URL('/', wizard.address).href);
    await onOf(page).see('closed.title');
    await stranger.close();
  });
});
