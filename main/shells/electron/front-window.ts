import type { BrowserWindow, Rectangle } from 'electron';

type Window = Pick<
  BrowserWindow,
  | 'getBounds'
  | 'getMinimumSize'
  | 'isAlwaysOnTop'
  | 'isDestroyed'
  | 'setAlwaysOnTop'
  | 'setBounds'
  | 'setMinimumSize'
>;

/** Width in pixels for which the page has a layout, and which leaves a platform's page beside the window readable. */
const narrow = 460;

interface Before {
  readonly bounds: Rectangle;
  readonly minimum: readonly number[];
}

/** Keeps the window narrow and in front of the browser while the user fills in the platform's page there. */
export class FrontWindow {
  #window: Window | undefined;
  #before: Before | undefined;

  keep(window: Window): void {
    this.#window = window;
  }

  /** @returns whether this system can keep the window in front. Wayland leaves the order of windows to the user. */
  set(on: boolean): boolean {
    const window = this.#window;
    if (!window || window.isDestroyed()) return false;
    if (on) {
      if (!this.#before) this.#narrow(window);
      const works = window.isAlwaysOnTop();
      if (!works) this.release();
      return works;
    }
    if (!this.#before) return canStayInFront(window);
    this.release();
    return true;
  }

  /** Restores the window if it is narrow. */
  release(): void {
    const window = this.#window;
    if (this.#before && window && !window.isDestroyed()) this.#widen(window, this.#before);
  }

  #narrow(window: Window): void {
    const bounds = window.getBounds();
    this.#before = { bounds, minimum: window.getMinimumSize() };
    const [, height = 0] = this.#before.minimum;
    window.setMinimumSize(narrow, height);
    // The right edge stays where it is, because the browser usually shows its page on the left.
    window.setBounds({ ...bounds, x: bounds.x + bounds.width - narrow, width: narrow });
    window.setAlwaysOnTop(true);
  }

  #widen(window: Window, { bounds, minimum: [width = 0, height = 0] }: Before): void {
    this.#before = undefined;
    window.setAlwaysOnTop(false);
    window.setBounds(bounds);
    window.setMinimumSize(width, height);
  }
}

/**
 * Tests whether the system keeps a window in front by requesting it briefly, because there is no other way to find out.
 */
function canStayInFront(window: Window): boolean {
  window.setAlwaysOnTop(true);
  const can = window.isAlwaysOnTop();
  window.setAlwaysOnTop(false);
  return can;
}
