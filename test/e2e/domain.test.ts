/** The platform sends in the name of the company's domain, walked through in practice to its end and back. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { launchBrowser } from '../../build/chromium.ts';
import { practice } from '../../shared/model/index.ts';
import { senderText, type SenderKey, type TextKey, type TextValues } from '../../shared/texts/index.ts';
import { openWindow, type OpenWindow } from './window.ts';

let browser: Browser;
let open: OpenWindow;
beforeAll(async () => {
  browser = await launchBrowser();
  open = await openWindow(browser, 'de');
});
afterAll(async () => {
  await open.close();
  await browser.close();
});

const address = practice.mailboxes.works;
const names = { platform: 'Musterfirma Recruiting', domain: practice.domain };
const s = (key: SenderKey, values: TextValues = names) => senderText('de', key, values);

it('leads from the first screen to a confirmed domain, and back', async () => {
  const { pages } = open;
  const { page } = pages;
  const titles = new Set<string>();
  /** Waits for a screen, and counts it. */
  const screen = async (title: string) => {
    await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
    titles.add(title);
    expect(await page.locator('input[type=password]').count()).toBe(0);
  };
  const see = (key: TextKey) => screen(pages.t(key));
  const press = (key: SenderKey) => page.getByRole('button', { name: s(key), exact: true }).click();
  const reads = (key: SenderKey, values?: TextValues) =>
    page.getByText(s(key, values), { exact: true }).first();

  await pages.press('start.practise');
  await see('address.practice');
  await page.getByText(s('sender.practice.case'), { exact: true }).click();
  await see('route.title.asked');
  await pages.press('common.continue');
  await screen(s('sender.which.title'));
  await press('sender.which.read');
  await screen(s('sender.there.title'));
  await reads('sender.there.some', { there: 1, count: 2 }).waitFor();
  await page.getByText(pages.t('finding.practice'), { exact: true }).waitFor();
  await pages.press('finding.lead.it-admin');
  await page.getByText(pages.t('finding.practice.asked'), { exact: true }).waitFor();
  await press('sender.there.again');
  await reads('sender.views.confirmed').waitFor();
  await pages.press('common.continue');
  await see('connection-test.title');
  await pages.choose('connection-test.inbox', { address });
  await pages.press('common.continue');
  await see('route-summary.title.domain');
  // Nothing was typed or pasted: the platform names its records itself.
  expect(titles.size).toBe(6);

  await press('sender.stop');
  await press('sender.stop.yes');
  await reads('sender.stopped').waitFor();
  await press('sender.resume');
  await press('sender.resume.yes');
  await see('route-summary.title.domain');
});
