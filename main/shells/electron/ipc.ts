import type { BrowserWindow, IpcMain, IpcMainInvokeEvent } from 'electron';

import type { Reply } from '../../../shared/contract/index.ts';
import type { App } from '../../app/index.ts';
import { pageOrigin } from './protocol.ts';

/** The two channels behind the preload's two functions. */
export const channels = { call: 'absender:call', event: 'absender:event' } as const;

type Sender = Pick<IpcMainInvokeEvent, 'senderFrame'>;

/** Only our own page, in the main frame of our own window, is heard (item 17 of the checklist). */
export function isOurPage(
  { senderFrame }: Sender,
  window: Pick<BrowserWindow, 'isDestroyed' | 'webContents'>,
): boolean {
  if (!senderFrame || window.isDestroyed() || senderFrame !== window.webContents.mainFrame) return false;
  // A custom scheme has no `origin` in the URL standard; scheme and host are compared instead.
  const { protocol, host } = new URL(senderFrame.url);
  return `${protocol}//${host}` === pageOrigin;
}

/**
 * Answers the page's calls and sends it the events. Whoever else asks is told so, not left waiting.
 *
 * @param answered is told of every answer.
 */
export function answerCalls(
  ipcMain: Pick<IpcMain, 'handle'>,
  window: BrowserWindow,
  app: App,
  answered: (reply: Reply) => void = () => undefined,
): void {
  ipcMain.handle(channels.call, async (event, operation: unknown, request: unknown) => {
    if (!isOurPage(event, window)) throw new Error('refused');
    // The engine parses both; nothing about them is believed here.
    const reply = await app.call(String(operation), request as { id: string; input: unknown });
    answered(reply);
    return reply;
  });
  const unsubscribe = app.subscribe((event) => {
    if (!window.isDestroyed()) window.webContents.send(channels.event, event);
  });
  window.once('closed', unsubscribe);
}
