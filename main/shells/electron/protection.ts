import type { BrowserWindow, WebContents } from 'electron';

/**
 * Keeps the window out of shared screens and pictures, where the system can: Windows and macOS show black, Linux has no
 * such thing (https://www.electronjs.org/docs/latest/api/browser-window, `setContentProtection`).
 *
 * @returns whether that works here.
 */
export function protectWindow(
  window: Pick<BrowserWindow, 'setContentProtection'> | undefined,
  on: boolean,
  platform: string = process.platform,
): boolean {
  if (!window || (platform !== 'win32' && platform !== 'darwin')) return false;
  window.setContentProtection(on);
  return true;
}

/** A page that is loaded anew, or another one, has nothing to hide yet, and the one before can no longer say so. */
export function releaseWhenLeft(contents: Pick<WebContents, 'on'>, release: () => void): void {
  contents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) release();
  });
}
