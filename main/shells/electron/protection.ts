import type { BrowserWindow } from 'electron';

/**
 * Keeps the window out of shared screens and pictures, where the system can: Windows and macOS show black, Linux has no
 * such thing (https://www.electronjs.org/docs/latest/api/browser-window, `setContentProtection`).
 *
 * @returns whether nobody else sees it now.
 */
export function protectWindow(
  window: Pick<BrowserWindow, 'setContentProtection'> | undefined,
  on: boolean,
  platform: string = process.platform,
): boolean {
  if (!window || (platform !== 'win32' && platform !== 'darwin')) return false;
  window.setContentProtection(on);
  return on;
}
