import type { IpcMain } from 'electron';
import ElectronStore from 'electron-store';
import { join } from 'node:path';

import { settingsFileOver, settingsName } from '../../app/index.ts';

/** What electron-store answers to any page, for pages that have a store of their own; ours has none. */
const surplusChannel = 'electron-store-get-data';

/** The same file as the other shells use, through Electron's own store. */
export const electronSettings = (folder: string, ipcMain: Pick<IpcMain, 'removeAllListeners'>) =>
  settingsFileOver(
    () => {
      const store = new ElectronStore<Record<string, unknown>>({
        cwd: folder,
        name: settingsName,
        configFileMode: 0o600,
        clearInvalidConfig: false,
      });
      ipcMain.removeAllListeners(surplusChannel);
      return store;
    },
    join(folder, `${settingsName}.json`),
  );
