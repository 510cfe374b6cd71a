import type { IpcMain } from 'electron';
import ElectronStore from 'electron-store';
import { join } from 'node:path';

import { settingsFileOver, settingsName } from '../../app/index.ts';

/** The channel that electron-store handles for pages with a store; this program's page has none. */
const surplusChannel = 'electron-store-get-data';

/** Opens the same settings file as the other shells, through electron-store. */
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
