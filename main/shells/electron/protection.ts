import type { BrowserWindow, WebContents } from 'electron';

type Window = Pick<BrowserWindow, 'isDestroyed' | 'setContentProtection'>;

/**
 * Excludes the window from screen sharing and screenshots, if the system can. Windows can, Linux cannot. On macOS,
 * programs that use ScreenCaptureKit, such as newer versions of video conferencing apps, can still capture the window,
 * so the flag is set but not relied on (https://www.electronjs.org/docs/latest/api/browser-window,
 * `setContentProtection`; electron/electron#48258).
 */
export class ScreenProtection {
  readonly #platform: NodeJS.Platform;
  #window: Window | undefined;
  #isOn = false;

  constructor(platform: NodeJS.Platform) {
    this.#platform = platform;
  }

  /** Whether the page requested protection, because it shows a secret or the user is typing one. */
  get isOn(): boolean {
    return this.#isOn;
  }

  protect(window: Window): void {
    this.#window = window;
  }

  /** @returns whether the window is reliably excluded from captures. */
  set(on: boolean): boolean {
    this.#isOn = on;
    if (!this.#window || this.#window.isDestroyed()) return false;
    if (this.#platform !== 'win32' && this.#platform !== 'darwin') return false;
    this.#window.setContentProtection(on);
    return this.#platform === 'win32';
  }
}

/**
 * Ends the protection when the page is left or reloaded, because the new page shows no secret yet, and the old one can
 * no longer end it.
 */
export function releaseWhenLeft(contents: Pick<WebContents, 'on'>, release: () => void): void {
  contents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) release();
  });
}
