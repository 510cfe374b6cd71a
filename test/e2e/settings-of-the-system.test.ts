import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { launchBrowser } from '../../build/chromium.ts';
import { serveGallery, show } from '../../build/gallery.ts';

let browser: Browser;
let gallery: Awaited<ReturnType<typeof serveGallery>>;
let page: Page;

beforeAll(async () => {
  [browser, gallery] = await Promise.all([launchBrowser(), serveGallery()]);
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  await gallery.close();
});

const see = (state: string) => show(page, gallery.url, { state, language: 'de' });

type Looks = Record<'background' | 'border' | 'outline' | 'stroke', string>;

/** Returns the colours in which an element is actually rendered. */
const looksOf = (target: Locator): Promise<Looks> =>
  target.evaluate((element) => {
    const style = getComputedStyle(element);
    return {
      background: style.backgroundColor,
      border: `${style.borderTopWidth} ${style.borderTopColor}`,
      outline: `${style.outlineStyle} ${style.outlineColor}`,
      stroke: style.stroke,
    };
  });

describe('in forced colours', () => {
  beforeAll(() => page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' }));
  afterAll(() => page.emulateMedia({ forcedColors: 'none', reducedMotion: null }));

  it('a switch shows its thumb and its state', async () => {
    await see('start.settings');
    const toggle = (on: boolean) =>
      page.locator(`label${on ? '' : ':not'}${on ? '[data-selected]' : '([data-selected])'}`).first();
    const parts = async (on: boolean) => {
      const track = toggle(on).locator('span[aria-hidden]');
      return { track: await looksOf(track), thumb: await looksOf(track.locator('span')) };
    };
    const [on, off] = [await parts(true), await parts(false)];
    expect(on.thumb.background).not.toBe(on.track.background);
    expect(off.thumb.background).not.toBe(off.track.background);
    expect(on.track.background).not.toBe(off.track.background);
  });

  it('a chosen answer differs from the others', async () => {
    await see('mailbox-kind.chosen');
    const chosen = page.locator('label[data-selected]');
    const other = page.locator('label:not([data-selected])').first();
    expect((await looksOf(chosen)).outline).toContain('solid');
    expect((await looksOf(other)).outline).not.toContain('solid');
    const dot = (card: Locator) => looksOf(card.locator('span[aria-hidden]'));
    expect((await dot(chosen)).border).not.toBe((await dot(other)).border);
  });

  it('a ticked task shows its tick', async () => {
    await see('prepare.google-half');
    const box = (label: string) => looksOf(page.locator(`${label} svg`).first());
    const [ticked, open] = [await box('label[data-selected]'), await box('label:not([data-selected])')];
    expect(ticked.stroke).not.toBe(ticked.background);
    expect(ticked.stroke).not.toBe('rgba(0, 0, 0, 0)');
    expect(ticked.background).not.toBe(open.background);
  });
});

it('nothing moves with reduced motion', async () => {
  const moving = () =>
    page.evaluate(() =>
      document
        .getAnimations()
        .filter(({ effect }) => Number(effect?.getComputedTiming().endTime) > 100)
        .map((animation) => (animation instanceof CSSAnimation ? animation.animationName : 'transition')),
    );
  await see('check.running');
  expect(await moving()).not.toEqual([]);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await see('check.running');
  expect(await moving()).toEqual([]);
  await page.emulateMedia({ reducedMotion: null });
});

it('input is masked during screen sharing, even in several lines', async () => {
  await see('start.explain');
  const shape = () =>
    page
      .locator('textarea')
      .evaluate((field) => getComputedStyle(field).getPropertyValue('-webkit-text-security'));
  expect(await shape()).toBe('none');
  await page.locator('#root').evaluate((root) => root.setAttribute('data-masked', ''));
  expect(await shape()).toBe('disc');
});
