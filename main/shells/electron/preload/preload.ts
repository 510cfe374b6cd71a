import { contextBridge, ipcRenderer } from 'electron';

import { transportOver } from './transport.ts';

/** Exposes the page's only API. */
contextBridge.exposeInMainWorld('absender', transportOver(ipcRenderer));
