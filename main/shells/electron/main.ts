import { app, BrowserWindow, clipboard, dialog, ipcMain, Menu, protocol, session, shell } from 'electron';
import { resolve } from 'node:path';

import { pageFolder } from '../page/index.ts';
import { electronSettings } from './settings.ts';
import { start } from './start.ts';

start({
  electron: { app, BrowserWindow, clipboard, dialog, ipcMain, Menu, protocol, session, shell },
  process,
  settings: (folder) => electronSettings(folder, ipcMain),
  page: pageFolder(import.meta.dirname),
  preload: resolve(import.meta.dirname, '../preload/preload.cjs'),
});
