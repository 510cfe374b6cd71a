import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { launchBrowser } from '../../build/chromium.ts';
import { belowTheFold } from '../../build/fold.ts';
import { serveGallery, shots, show } from '../../build/gallery.ts';
import { text } from '../../shared/texts/index.ts';

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

const smallest = { width: 1024, height: 640 };
/** The smallest supported window at 200 % zoom, which halves its width and height. */
const zoomed = { width: 512, height: 320 };

/** Browser pages that are not in use. They are reused, because opening a page takes longer than checking a state. */
const free: Page[] = [];

async function inPage(look: (page: Page) => Promise<void>): Promise<void> {
  const page = free.pop() ?? (await browser.newPage({ reducedMotion: 'reduce', viewport: zoomed }));
  await look(page);
  free.push(page);
}

/** Waits until all animations have finished, including colour transitions. */
const still = (page: Page) =>
  page.waitForFunction(() => document.getAnimations().length === 0, undefined, { polling: 100 });

async function violationsIn(page: Page, rules?: string[]): Promise<string[]> {
  await still(page);
  // Loads axe once per page, because pages are reused for all states.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (values) =>
      (window as unknown as { axe: typeof axe }).axe.run(document, {
        resultTypes: ['violations'],
        ...(values && { runOnly: { type: 'rule', values } }),
      }),
    rules,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

it('an unusable screen is detected', async () => {
  const page = await browser.newPage();
  await page.setContent('<html lang="de"><title>x</title><main><h1>x</h1><button></button></main>');
  expect(await violationsIn(page)).toEqual(['button-name: <button></button>']);
  await page.close();
});

describe.concurrent.each(['de', 'en'] as const)('every screen in %s', (language) => {
  it.each(states)('is accessible, and shows what to do: %s', (state) =>
    inPage(async (page) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize(zoomed);
      await show(page, gallery.url, { state, language });
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider, 'pixels to scroll sideways at 200 %').toBe(0);
      expect(await violationsIn(page)).toEqual([]);
      // Dark mode is checked in only one language, because it affects only the colours.
      if (language === 'de') {
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await violationsIn(page, ['color-contrast']), 'in the dark').toEqual([]);
      }
      await page.setViewportSize(smallest);
      expect(await belowTheFold(page), 'below the fold').toEqual([]);
    }),
  );
});

const widths = (page: Page) =>
  page.evaluate(() => ({
    wider: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    column: document.querySelector('main')!.getBoundingClientRect().toJSON() as DOMRect,
  }));

/** States with a lot of content, from the beginning and the end of the flow. */
const full = [
  'start.companies',
  'platform-check.changes',
  'check.smtp-auth-off-letter',
  'alternatives.shared',
];

it.each([smallest, { width: 1440, height: 900 }])(
  'has a readable column in the middle of a window of $width × $height',
  async (size) => {
    const page = await browser.newPage({ reducedMotion: 'reduce', viewport: size });
    for (const state of full) {
      await show(page, gallery.url, { state, language: 'de' });
      const { wider, column } = await widths(page);
      expect(wider, `${state}: pixels to scroll sideways`).toBe(0);
      expect(column.width, state).toBeLessThan(800);
      expect(Math.abs(column.left + column.right - size.width), `${state}: off the middle`).toBeLessThan(20);
    }
    await page.close();
  },
);

it.each(['de', 'en'] as const)(
  'no address or server breaks within itself in the two columns of a change: %s',
  async (language) => {
    const page = await browser.newPage({ viewport: { width: 1024, height: 640 }, reducedMotion: 'reduce' });
    await show(page, gallery.url, { state: 'platform-check.changes', language });
    const broken = await page.evaluate(() =>
      [...document.querySelectorAll('table td span')]
        .filter((piece) => piece.getClientRects().length > 1 || piece.scrollWidth > piece.clientWidth + 1)
        .map((piece) => piece.textContent),
    );
    const pieces = await page.locator('table td span').count();
    expect([broken, pieces > 4]).toEqual([[], true]);
    await page.close();
  },
);

describe('on paper', () => {
  const words = async (page: Page) =>
    (await page.evaluate(() => document.body.innerText)).split('\n').map((line) => line.trim());

  it('the summary shows what was done, without any controls', async () => {
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    await show(page, gallery.url, { state: 'summary.done', language: 'de' });
    await page.emulateMedia({ media: 'print' });
    const lines = await words(page);
    expect(lines).toEqual(
      expect.arrayContaining([
        text('de', 'summary.title'),
        text('de', 'summary.local'),
        'smtp.ionos.de:465',
        // When the mailbox was checked, with which encryption, and how to undo the change.
        text('de', 'summary.checked'),
        text('de', 'review.security'),
        text('de', 'summary.next.undo'),
      ]),
    );
    expect(lines.filter((line) => /^Schritt \d/.test(line))).toEqual([]);
    for (const key of ['summary.start', 'summary.print', 'settings.title', 'letter-box.ask'] as const)
      expect(lines).not.toContain(text('de', key));
    await page.close();
  });

  it('is black on white, whatever the colour scheme', async () => {
    const page = await browser.newPage({ reducedMotion: 'reduce', colorScheme: 'dark' });
    await show(page, gallery.url, { state: 'summary.done', language: 'en' });
    const ink = async () => {
      await still(page);
      return page.evaluate(() => getComputedStyle(document.body).color);
    };
    const onScreen = await ink();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const onPaper = await ink();
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
    expect([onScreen === onPaper, onPaper]).toEqual([false, await ink()]);
    await page.close();
  });

  it('shows expanded sections with their title, and omits collapsed ones', async () => {
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    await show(page, gallery.url, { state: 'check.smtp-auth-off-commands', language: 'de' });
    await page.emulateMedia({ media: 'print' });
    const lines = await words(page);
    expect(lines).toContain(text('de', 'finding.for-it'));
    expect(lines).not.toContain(text('de', 'common.technical'));
    await page.close();
  });
});
