import type { Page } from 'playwright-core';

/**
 * Returns the parts of a screen that must be visible when it opens but are not: title, main button and, after a
 * failure, the cause and who has to act. Users do not scroll to find out what to do.
 */
export const belowTheFold = (target: Page): Promise<string[]> =>
  target.evaluate(() => {
    scrollTo(0, 0);
    const isVisible = (element: Element): boolean => {
      const { top, bottom, left, right, height } = element.getBoundingClientRect();
      if (height === 0 || top < 0 || bottom > innerHeight || left < 0 || right > innerWidth) return false;
      // The button bar may cover it.
      return [top + 2, bottom - 2].every((y) => {
        const topmost = document.elementFromPoint(left + Math.min(8, (right - left) / 2), y);
        return topmost !== null && (element.contains(topmost) || topmost.contains(element));
      });
    };
    // On screens with a radio group, the lead text explains the chosen answer, to which the user has scrolled by then.
    const lead = 'main h1, main button[data-kind="main"], main:not(:has([role="radiogroup"])) [data-lead]';
    return [...document.querySelectorAll(lead)]
      .filter((element) => !isVisible(element))
      .map((element) => element.textContent.trim().slice(0, 60));
  });
