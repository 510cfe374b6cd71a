import { contextBridge, ipcRenderer } from 'electron';

import { doorOver } from './door.ts';

/** All that the page gets. */
contextBridge.exposeInMainWorld('absender', doorOver(ipcRenderer));
