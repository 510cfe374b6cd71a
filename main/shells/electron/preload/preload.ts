import { contextBridge, ipcRenderer } from 'electron';

import { transportOver } from './transport.ts';

/** The only API of the page. */
contextBridge.exposeInMainWorld('absender', transportOver(ipcRenderer));
