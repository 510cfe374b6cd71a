import type { IpcRenderer } from 'electron';

import type { EngineTransport } from '../../../../shared/contract/index.ts';

/**
 * Implements the contract's transport over Electron IPC. The page gets only two functions, and no channel names or
 * event objects (item 20 of Electron's security checklist).
 */
export const transportOver = (ipc: Pick<IpcRenderer, 'invoke' | 'on' | 'off'>): EngineTransport => ({
  call: (operation, request) => ipc.invoke('absender:call', operation, request),
  subscribe: (listener) => {
    const hear = (_event: unknown, event: Parameters<typeof listener>[0]) => listener(event);
    ipc.on('absender:event', hear);
    return () => void ipc.off('absender:event', hear);
  },
});
