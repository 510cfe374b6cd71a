import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { launchBrowser } from '../../build/chromium.ts';
import { serveGallery, shots, show } from '../../build/gallery.ts';

let browser: Browser;
let gallery: Awaited<ReturnType<typeof serveGallery>>;

beforeAll(async () => {
  [browser, gallery] = await Promise.all([launchBrowser(), serveGallery()]);
});
afterAll(async () => {
  await browser.close();
  await gallery.close();
});

const states = [...new Set(shots().map(({ state }) => state))];

/** At 200 % zoom a window of 1024 × 640 has the room of half of that. */
const zoomed = { width: 512, height: 320 };

async function violationsIn(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe.concurrent.each(['de', 'en'] as const)('every screen in %s', (language) => {
  it.each(states)('can be used by everybody: %s', async (state) => {
    const context = await browser.newContext({ reducedMotion: 'reduce', viewport: zoomed });
    const page = await context.newPage();
    await show(page, gallery.url, { state, language });
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider, 'pixels to scroll sideways at 200 %').toBe(0);
    await page.waitForFunction(() => document.getAnimations().length === 0);
    expect(await violationsIn(new AxeBuilder({ page }))).toEqual([]);
    // In the dark nothing is different but the colours, and those are the same in every language.
    if (language === 'de') {
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.waitForFunction(() => document.getAnimations().length === 0);
      const axe = new AxeBuilder({ page }).withRules(['color-contrast']);
      expect(await violationsIn(axe), 'in the dark').toEqual([]);
    }
    await context.close();
  });
});
