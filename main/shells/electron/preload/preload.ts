import { contextBridge, ipcRenderer } from 'electron';

import { doorOver } from './door.ts';

/** The only API of the page. */
contextBridge.exposeInMainWorld('absender', doorOver(ipcRenderer));
