import { BrowserWindow, type WebPreferences } from 'electron';

import { webPreferences } from './web-preferences.ts';

/** The wizard's window; it fits a small projector. */
export function openWindow(preload: string): BrowserWindow {
  const preferences: WebPreferences = { ...webPreferences, preload };
  const window = new BrowserWindow({
    width: 1180,
    height: 800,
    minWidth: 800,
    minHeight: 600,
    title: 'Absender',
    autoHideMenuBar: true,
    show: false,
    webPreferences: preferences,
  });
  window.once('ready-to-show', () => window.show());
  return window;
}
