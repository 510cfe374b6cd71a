/** Tests how the Electron shell starts: the real main process with a simulated Electron, without a window. */
import { EventEmitter } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { endBeforeQuit } from '../../../main/shells/electron/quit.ts';
import { hostThrough, type Host } from '../../../shared/contract/index.ts';
import { walkPractice } from '../../contract/suite.ts';
import { bootShell, type Shell } from '../../support/electron/boot.ts';

let shell: Shell;
let host: Host;
let log: readonly string[];

const profileFile = (address: string): string => {
  const path = join(shell.home, `${address}.absender`);
  writeFileSync(path, JSON.stringify({ format: 'absender-profile', version: 1, answers: { address } }));
  return path;
};
const loads = (): string[] => log.filter((line) => line.startsWith('load '));
/** Returns the address of the mailbox that the window shows. */
async function shown(): Promise<string | undefined> {
  const [, profileId = ''] = /#profile=(.+)$/.exec(loads().at(-1) ?? '') ?? [];
  const answer = await host.call('profiles.get', { profileId });
  return answer.ok ? answer.value.profile.answers.address : undefined;
}

beforeAll(async () => {
  shell = await bootShell();
  ({ log } = shell.electron.journey);
  let calls = 0;
  host = hostThrough(shell.transport, () => `start-${++calls}`);
});
afterAll(() => shell.remove());

describe('the window of a simulated Electron', () => {
  it('is opened in this order: what must be early first, the page last', () => {
    const guarded = ['default', 'wizard'].flatMap((session) => [
      `${session}: setPermissionRequestHandler`,
      `${session}: setPermissionCheckHandler`,
      `${session}: setDevicePermissionHandler`,
      `${session}: setDisplayMediaRequestHandler`,
      `${session}: onBeforeRequest`,
    ]);
    expect(log).toEqual([
      'enableSandbox',
      'registerSchemesAsPrivileged',
      'setPath userData',
      'requestSingleInstanceLock',
      'setPath sessionData',
      'ready',
      'getLocale',
      'setApplicationMenu',
      ...guarded,
      'wizard: app',
      'window',
      'setWindowOpenHandler',
      'handle absender:call',
      'load app://wizard/',
      'show',
    ]);
  });

  it('has the switches of the checklist, and is hardened immediately', () => {
    const [window] = shell.electron.journey.windows;
    expect(window?.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      devTools: false,
    });
    expect(window?.webPreferences.preload).toMatch(/preload\.cjs$/);
    expect(log).toContain('setWindowOpenHandler');
    expect(window?.webContents.eventNames()).toEqual(
      expect.arrayContaining([
        'will-navigate',
        'will-redirect',
        'will-attach-webview',
        'did-start-navigation',
        'did-fail-load',
        'preload-error',
        'context-menu',
        'render-process-gone',
      ]),
    );
  });

  it('stores its settings where the other shells do, and answers on one channel only', async () => {
    await host.call('profiles.create', { practice: false });
    expect(readdirSync(shell.home)).toContain('absender.json');
    expect([...shell.electron.journey.handlers.keys()]).toEqual(['absender:call']);
    expect(shell.electron.ipcMain.eventNames()).toEqual([]);
  });

  it('ignores frames other than its page', async () => {
    const call = shell.electron.journey.handlers.get('absender:call') as (...args: unknown[]) => unknown;
    await expect(call({ senderFrame: null }, 'app.open', { id: '1', input: {} })).rejects.toThrow('refused');
  });

  it('is focused with a file that was double-clicked meanwhile', async () => {
    shell.electron.journey.minimized = true;
    const path = profileFile('zweite@firma.example');
    shell.electron.app.secondInstance([path]);
    await expect.poll(shown).toBe('zweite@firma.example');
    expect(log).toEqual(expect.arrayContaining(['restore', 'focus']));
  });

  it('opens a file that macOS passes while it runs', async () => {
    const event = shell.electron.app.openFile(profileFile('dritte@firma.example'));
    await expect.poll(shown).toBe('dritte@firma.example');
    expect(event).toEqual({ prevented: true });
  });

  it('closes its engine before it quits, so that no copied password stays on the clipboard', async () => {
    const { app, clipboard, journey } = shell.electron;
    const { id: profileId } = await walkPractice(host);
    await host.call('mailbox.copyPassword', { profileId });
    expect(clipboard.text).not.toBe('');
    app.quit();
    expect(journey.quitted).toBe(false);
    await expect.poll(() => journey.quitted).toBe(true);
    expect(log.filter((line) => line.startsWith('quit'))).toEqual(['quit put off', 'quit']);
    expect(clipboard.text).toBe('');
  });
});

describe('the end of the program', () => {
  function program(end: () => Promise<void>, deadlineMs?: number) {
    const quits: string[] = [];
    const app = Object.assign(new EventEmitter(), {
      quit: () => {
        const event = new Event('before-quit', { cancelable: true });
        app.emit('before-quit', event);
        quits.push(event.defaultPrevented ? 'put off' : 'done');
      },
    });
    endBeforeQuit(app as unknown as Parameters<typeof endBeforeQuit>[0], end, {
      ...(deadlineMs !== undefined && { deadlineMs }),
    });
    return { app, quits };
  }

  it('waits for the engine once, however often it is requested', async () => {
    const ended = Promise.withResolvers<undefined>();
    const end = vi.fn(() => ended.promise.then(() => undefined));
    const { app, quits } = program(end);
    app.emit('window-all-closed');
    app.quit();
    ended.resolve(undefined);
    await expect.poll(() => quits).toEqual(['put off', 'put off', 'done']);
    expect(end).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['hangs', () => new Promise<void>(() => undefined)],
    ['fails', () => Promise.reject(new Error('clipboard'))],
  ])('happens even if the engine %s', async (_how, end) => {
    const { app, quits } = program(end, 1);
    app.quit();
    await expect.poll(() => quits).toEqual(['put off', 'done']);
  });
});
