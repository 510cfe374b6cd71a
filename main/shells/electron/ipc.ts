import type { BrowserWindow, IpcMain, IpcMainInvokeEvent } from 'electron';

import type { CallReply } from '../../../shared/contract/index.ts';
import type { App } from '../../app/index.ts';
import { pageOrigin } from './protocol.ts';

/** The channels of the preload's two functions. */
export const channels = { call: 'absender:call', event: 'absender:event' } as const;

type Sender = Pick<IpcMainInvokeEvent, 'senderFrame'>;

/** Accepts only the main frame of this program's window and page (item 17 of Electron's security checklist). */
export function isOurPage(
  { senderFrame }: Sender,
  window: Pick<BrowserWindow, 'isDestroyed' | 'webContents'>,
): boolean {
  if (!senderFrame || window.isDestroyed() || senderFrame !== window.webContents.mainFrame) return false;
  // The URL standard gives custom schemes no `origin`, so scheme and host are compared.
  const { protocol, host } = new URL(senderFrame.url);
  return `${protocol}//${host}` === pageOrigin;
}

/**
 * Answers the page's calls and sends it the events. Other senders get an error, so that they do not wait forever for an
 * answer.
 *
 * @param answered is called with every answer.
 */
export function answerCalls(
  ipcMain: Pick<IpcMain, 'handle'>,
  window: BrowserWindow,
  app: App,
  answered: (reply: CallReply) => void = () => undefined,
): void {
  ipcMain.handle(channels.call, async (event, operation: unknown, request: unknown) => {
    if (!isOurPage(event, window)) throw new Error('refused');
    // The engine validates both arguments, so nothing is assumed here.
    const reply = await app.call(String(operation), request as { id: string; input: unknown });
    answered(reply);
    return reply;
  });
  const unsubscribe = app.subscribe((event) => {
    if (!window.isDestroyed()) window.webContents.send(channels.event, event);
  });
  window.once('closed', unsubscribe);
}
