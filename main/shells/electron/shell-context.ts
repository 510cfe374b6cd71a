import type * as ElectronModule from 'electron';

import type { StandardOptions } from '../../app/index.ts';

/** The part of Electron that the shell uses. */
export type Electron = Pick<
  typeof ElectronModule,
  'app' | 'BrowserWindow' | 'clipboard' | 'dialog' | 'ipcMain' | 'Menu' | 'protocol' | 'session' | 'shell'
>;

/** The environment of the shell: Electron, or a replacement in a test. */
export interface ShellContext {
  readonly electron: Electron;
  readonly process: Pick<NodeJS.Process, 'argv' | 'cwd' | 'env' | 'on' | 'platform'>;
  /** Opens the settings file in a folder through `electron-store`. */
  readonly settings: (folder: string) => NonNullable<StandardOptions['settings']>;
  /** The folder of the built page. */
  readonly page: string;
  /** The path of the preload script. */
  readonly preload: string;
}
