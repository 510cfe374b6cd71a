import type { BrowserWindow, WebContents } from 'electron';

type Window = Pick<BrowserWindow, 'isDestroyed' | 'setContentProtection'>;

/**
 * Keeps the window out of shared screens and pictures, as far as the system can. Windows can, and Linux cannot. On macOS
 * it is asked for too, but programs that capture by ScreenCaptureKit see the window all the same, newer versions of those
 * for meetings among them: it is not relied on
 * (https://www.electronjs.org/docs/latest/api/browser-window, `setContentProtection`; electron/electron#48258).
 */
export class ScreenProtection {
  readonly #platform: NodeJS.Platform;
  #window: Window | undefined;
  #isOn = false;

  constructor(platform: NodeJS.Platform) {
    this.#platform = platform;
  }

  /** Whether the page asked for it: then it shows a secret, or one is being typed. */
  get isOn(): boolean {
    return this.#isOn;
  }

  protect(window: Window): void {
    this.#window = window;
  }

  /** @returns whether others are kept from seeing the window. */
  set(on: boolean): boolean {
    this.#isOn = on;
    if (!this.#window || this.#window.isDestroyed()) return false;
    if (this.#platform !== 'win32' && this.#platform !== 'darwin') return false;
    this.#window.setContentProtection(on);
    return this.#platform === 'win32';
  }
}

/** A page that is loaded anew, or another one, has nothing to hide yet, and the one before can no longer say so. */
export function releaseWhenLeft(contents: Pick<WebContents, 'on'>, release: () => void): void {
  contents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) release();
  });
}
