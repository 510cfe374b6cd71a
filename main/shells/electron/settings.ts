import ElectronStore from 'electron-store';
import { join } from 'node:path';

import { settingsFileOver, settingsName } from '../../app/index.ts';

/** The same file as the other doors use, through Electron's own store. */
export const electronSettings = (folder: string) =>
  settingsFileOver(
    () =>
      new ElectronStore<Record<string, unknown>>({
        cwd: folder,
        name: settingsName,
        configFileMode: 0o600,
        clearInvalidConfig: false,
      }),
    join(folder, `${settingsName}.json`),
  );
