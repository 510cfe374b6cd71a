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

/** Pixels; the page has a layout for this width, and a platform's page beside it stays readable. */
const narrow = 460;

interface Before {
  readonly bounds: Rectangle;
  readonly minimum: readonly number[];
}

/** Keeps the window narrow and in front of the browser, where the user fills in the platform's page. */
export class FrontWindow {
  #window: Window | undefined;
  #before: Before | undefined;

  keep(window: Window): void {
    this.#window = window;
  }

  /** @returns whether this system can do that; Wayland leaves the order of windows to the user. */
  set(on: boolean): boolean {
    const window = this.#window;
    if (!window || window.isDestroyed()) return false;
    if (on && !this.#before) this.#narrow(window);
    else if (!on && this.#before) this.#widen(window, this.#before);
    else if (!on) return canStayInFront(window);
    return window.isAlwaysOnTop() === on;
  }

  #narrow(window: Window): void {
    const bounds = window.getBounds();
    this.#before = { bounds, minimum: window.getMinimumSize() };
    const [, height = 0] = this.#before.minimum;
    window.setMinimumSize(narrow, height);
    // The right edge stays where it is: the browser usually shows its page on the left.
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

/** Nothing but trying tells whether a system keeps a window in front. */
function canStayInFront(window: Window): boolean {
  window.setAlwaysOnTop(true);
  const can = window.isAlwaysOnTop();
  window.setAlwaysOnTop(false);
  return can;
}
