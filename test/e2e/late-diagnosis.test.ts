/** Tests that the buttons do not move if the diagnosis is loaded only after the result of the check is shown. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { launchBrowser } from '../../build/chromium.ts';
import { remedyFor } from '../../shared/knowledge/index.ts';
import { openWindow } from './window.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it('the buttons do not move while it is loaded, or afterwards', async () => {
  const open = await openWindow(browser, 'de');
  const { pages } = open;
  const { page } = pages;
  await page.setViewportSize({ width: 1024, height: 640 });
  const release = Promise.withResolvers<undefined>();
  let held = 0;
  await page.route(/\/assets\/finding-[^/]*\.js$/, async (route) => {
    held += 1;
    await release.promise;
    await route.continue();
  });
  await pages.startPractice();
  await pages.chooseMailbox('wrong-sender');
  await pages.openWithOwnPassword();
  await pages.signIn();
  await pages.see('check.title.failed');
  const back = page.getByRole('button', { name: pages.t('common.back'), exact: true });
  const before = await back.boundingBox();
  expect(held).toBeGreaterThan(0);
  release.resolve(undefined);
  await page.getByText(remedyFor('send-as-denied').de.stopped, { exact: true }).waitFor();
  expect((await back.boundingBox())?.y).toBe(before?.y);
  await open.close();
});
