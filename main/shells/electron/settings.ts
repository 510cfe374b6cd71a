import type { IpcMain } from 'electron';
import ElectronStore from 'electron-store';
import { join } from 'node:path';

import { settingsFileOver, settingsName } from '../../app/index.ts';

/** The IPC channel on which electron-store serves pages that use a store. This program's page does not use one. */
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
