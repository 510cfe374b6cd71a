import type { Page } from 'playwright-core';

/**
 * What of a screen's lead is out of view where it opens: its title, its main button, and, where something failed, what
 * happened and who changes it. Nobody scrolls to find out what to do.
 */
export const belowTheFold = (target: Page): Promise<string[]> =>
  target.evaluate(() => {
    scrollTo(0, 0);
    const seen = (element: Element): boolean => {
      const { top, bottom, left, right, height } = element.getBoundingClientRect();
      if (height === 0 || top < 0 || bottom > innerHeight || left < 0 || right > innerWidth) return false;
      // The bar of buttons may lie over it.
      return [top + 2, bottom - 2].every((y) => {
        const there = document.elementFromPoint(left + Math.min(8, (right - left) / 2), y);
        return there !== null && (element.contains(there) || there.contains(element));
      });
    };
    // What explains an answer stands below the question, where the user is then.
    const lead = 'main h1, main button[data-kind="main"], main:not(:has([role="radiogroup"])) [data-lead]';
    return [...document.querySelectorAll(lead)]
      .filter((element) => !seen(element))
      .map((element) => element.textContent.trim().slice(0, 60));
  });
