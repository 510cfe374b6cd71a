import { contextBridge, ipcRenderer } from 'electron';

import type { Door } from '../../../../shared/contract/index.ts';

/** All that the page gets: no channel names, no event objects, no Electron (item 20 of the checklist). */
const door: Door = {
  call: (operation, request) => ipcRenderer.invoke('absender:call', operation, request),
  subscribe: (listener) => {
    const hear = (_event: unknown, event: Parameters<typeof listener>[0]) => listener(event);
    ipcRenderer.on('absender:event', hear);
    return () => ipcRenderer.off('absender:event', hear);
  },
};

contextBridge.exposeInMainWorld('absender', door);
