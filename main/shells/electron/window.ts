import type { BrowserWindow, WebPreferences } from 'electron';

import { webPreferences } from './web-preferences.ts';

/** Opens the wizard's window, in a size that fits a low-resolution projector. */
export function openWindow(
  Window: typeof BrowserWindow,
  own: Pick<WebPreferences, 'preload' | 'session'>,
): BrowserWindow {
  const window = new Window({
    width: 1180,
    height: 800,
    minWidth: 800,
    minHeight: 600,
    title: 'Absender',
    autoHideMenuBar: true,
    show: false,
    webPreferences: { ...webPreferences, ...own },
  });
  window.once('ready-to-show', () => window.show());
  return window;
}
