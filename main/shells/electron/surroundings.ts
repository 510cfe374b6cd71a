import type * as ElectronModule from 'electron';

import type { StandardOptions } from '../../app/index.ts';

/** What the shell asks of Electron. */
export type Electron = Pick<
  typeof ElectronModule,
  'app' | 'BrowserWindow' | 'clipboard' | 'dialog' | 'ipcMain' | 'Menu' | 'protocol' | 'session' | 'shell'
>;

/** Where the shell runs: in Electron, or in a test on a stand-in for it. */
export interface Surroundings {
  readonly electron: Electron;
  readonly process: Pick<NodeJS.Process, 'argv' | 'cwd' | 'env' | 'on' | 'platform'>;
  /** The settings file of a folder, as `electron-store` reads it. */
  readonly settings: (folder: string) => NonNullable<StandardOptions['settings']>;
  /** The folder with the built page. */
  readonly page: string;
  /** The preload's file. */
  readonly preload: string;
}
