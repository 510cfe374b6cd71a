import type { BrowserWindow } from 'electron';

import { pageUrl } from './protocol.ts';

/** Chromium's code for a load that was replaced by another (net/base/net_error_list.h). */
const aborted = -3;

const isAborted = (error: unknown): boolean =>
  error instanceof Error && 'errno' in error && error.errno === aborted;

/**
 * Returns a function that navigates the window to a fragment of its page, e.g. `#profile=1`. A load that was replaced
 * by a newer one, or whose window was closed, does not count as failed.
 *
 * @param failed is called if the page could not be loaded for any reason.
 * @returns a function that resolves when the page is loaded or its load was replaced.
 */
export function pageLoads(
  window: Pick<BrowserWindow, 'isDestroyed' | 'loadURL' | 'webContents'>,
  failed: (error: unknown) => void,
): (fragment: string) => Promise<void> {
  const { webContents } = window;
  webContents.on('did-fail-load', (_event, code, description, _url, isMainFrame) => {
    if (isMainFrame && code !== aborted) failed(new Error(`the page did not load: ${description} (${code})`));
  });
  webContents.on('did-navigate', (_event, _url, status) => {
    if (status >= 400) failed(new Error(`the page did not load: ${status}`));
  });
  webContents.on('preload-error', (_event, _path, error) => failed(error));
  return async (fragment) => {
    if (window.isDestroyed()) return;
    try {
      await window.loadURL(`${pageUrl}${fragment}`);
    } catch (error) {
      if (!isAborted(error) && !window.isDestroyed()) failed(error);
    }
  };
}
