import type { Browser } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { launchBrowser } from '../../build/chromium.ts';
import { conformanceNames, practice, type Language } from '../../shared/model/index.ts';
import { conformanceText, type ConformanceKey, type TextValues } from '../../shared/texts/index.ts';
import { filesIn } from '../support/canary.ts';
import { openWindow, type OpenWindow } from './window.ts';

let browser: Browser;
let window: OpenWindow;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => window.close());
afterAll(() => browser.close());

/** Opens the conformance check and fills in the practice platform, as a user of the technical view would. */
async function open(language: Language) {
  window = await openWindow(browser, language);
  const { pages } = window;
  const words = (key: ConformanceKey, values?: TextValues) => conformanceText(language, key, values);
  const see = (key: ConformanceKey) =>
    pages.page.getByRole('heading', { level: 1, name: words(key), exact: true }).waitFor();
  const press = (key: ConformanceKey, values?: TextValues) =>
    pages.page.getByRole('button', { name: words(key, values), exact: true }).click();
  await pages.see('start.title');
  expect(await pages.page.getByText(pages.t('start.platform'), { exact: true }).count()).toBe(0);
  await pages.page.keyboard.press('F4');
  await pages.press('start.platform');
  await see('conformance.title');
  await press('conformance.practice');
  const url = pages.page.getByLabel(pages.t('platform.url'), { exact: true });
  await expect.poll(() => url.inputValue()).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  return { pages, words, see, press };
}

async function saved(press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([window.visitor.page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

describe.each(['de', 'en'] as const)('a conformance check from the window, in %s', (language) => {
  it('passes everywhere, and the report says so', async () => {
    const { pages, words, see, press } = await open(language);
    await pages.page
      .getByLabel(words('conformance.recipient'), { exact: true })
      .fill(practice.mailboxes.works);
    await pages.page.getByText(words('conformance.change'), { exact: true }).click();
    await pages.press('check-server.do');
    await see('conformance.title.right');
    const stations = pages.page
      .getByRole('list', { name: words('conformance.progress') })
      .getByRole('listitem');
    const counts = (await stations.allInnerTexts()).map((text) => /(\d+) (?:von|of) (\d+)/.exec(text));
    expect(counts).toHaveLength(10);
    for (const count of counts) expect(count?.[1]).toBe(count?.[2]);
    // Without an activation, the check that a test message is sent only once is skipped. The `domain` checks are
    // skipped as well, because the practice platform does not send on behalf of a domain.
    const passed = conformanceNames.filter((name) => !name.startsWith('domain.')).length - 1;
    await press('conformance.passed', { count: passed });
    await pages.page.getByText(words('conformance.check.draft.stale'), { exact: true }).waitFor();
    const report = await saved(() => press('conformance.report.save'));
    expect(report.name).toBe(words('conformance.report.file'));
    expect(report.text.split('\n')[0]).toBe(words('conformance.title.right'));
    // There is one line more than there are passed checks: it names what was skipped.
    expect(report.text.match(/^- /gm)).toHaveLength(passed + 1);
    expect(report.text).not.toContain(practice.clientSecret);
  });

  it('first reports that a secret is wrong, and does not store it', async () => {
    const { pages, words, see, press } = await open(language);
    const secret = 'Wellensittich-0815';
    await pages.type('platform.secret', secret);
    await pages.press('check-server.do');
    await see('conformance.title.refused');
    await pages.page.getByText(words('conformance.lead.refused.client'), { exact: true }).waitFor();
    await pages.page.getByText(words('conformance.check.token.issue'), { exact: true }).waitFor();
    expect(await pages.page.content()).not.toContain(secret);
    const report = await saved(() => press('conformance.report.save'));
    expect(report.text).toContain(words('conformance.why.no-token'));
    expect(report.text).not.toContain(secret);
    await pages.press('check.change');
    expect(await pages.page.getByLabel(pages.t('platform.secret'), { exact: true }).inputValue()).toBe(
      secret,
    );
    await pages.backToStart();
    await pages.press('start.platform');
    expect(await pages.page.getByLabel(pages.t('platform.secret'), { exact: true }).inputValue()).toBe('');
    const files = filesIn(window.wizard.home);
    expect(files.join('\n')).not.toContain(secret);
    expect(files.join('\n')).not.toContain('127.0.0.1');
  });
});
