/**
 * Simulates the parts of the module `electron` that the shell uses, without opening a window. It follows the behaviour
 * of Electron's source (each part names the corresponding file), and records the order and arguments of calls. Electron
 * itself does not run.
 */
import { EventEmitter } from 'node:events';
import type { MenuItemConstructorOptions } from 'electron';

import { Journey } from './journey.ts';
import { StandInProgram } from './program.ts';
import { sessionsOf } from './sessions.ts';
import type { StartSituation } from './situation.ts';
import { windowsOf } from './window.ts';

const usual: StartSituation = {
  argv: ['absender'],
  env: {},
  platform: 'linux',
  locale: 'de-DE',
  failsAt: undefined,
  served: true,
};

export type StandIn = ReturnType<typeof standIn>;

export function standIn(
  some: Partial<StartSituation> = {},
  onExit: (code: number) => void = () => undefined,
) {
  const situation = { ...usual, ...some };
  const journey = new Journey(situation.failsAt, onExit);
  const app = new StandInProgram(journey, situation);
  const session = sessionsOf(journey, app);
  const clipboard = {
    text: '',
    readText: () => clipboard.text,
    writeText: (text: string) => (clipboard.text = text),
  };
  return {
    journey,
    situation,
    app,
    session,
    clipboard,
    BrowserWindow: windowsOf(journey, situation, app, () => session.defaultSession),
    ipcMain: Object.assign(new EventEmitter(), {
      /** lib/browser/ipc-main-impl.ts */
      handle: (channel: string, handler: (...args: never[]) => unknown) => {
        if (journey.handlers.has(channel))
          throw new Error(`Attempted to register a second handler for '${channel}'`);
        journey.note(`handle ${channel}`);
        journey.handlers.set(channel, handler);
      },
    }),
    Menu: {
      buildFromTemplate: (template: MenuItemConstructorOptions[]) => ({
        template,
        popup: (options: object = {}) => void journey.popups.push({ template, options }),
      }),
      setApplicationMenu: (menu: { template: MenuItemConstructorOptions[] } | null) => {
        journey.note('setApplicationMenu');
        journey.menu = menu && menu.template;
      },
    },
    dialog: {
      /** docs/api/dialog.md: before `ready`, Linux shows nothing. */
      showErrorBox: (_title: string, text: string) => {
        if (app.isReady() || situation.platform !== 'linux') journey.dialogs.push(text);
        journey.note('showErrorBox');
      },
    },
    shell: {
      openExternal: (url: string) =>
        Promise.resolve(url).then((opened) => journey.note(`openExternal ${opened}`)),
    },
    protocol: {
      /** lib/browser/api/protocol.ts and electron_api_protocol.cc, `RegisterSchemesAsPrivileged` */
      registerSchemesAsPrivileged: () => {
        journey.note('registerSchemesAsPrivileged');
        if (app.isReady())
          throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
      },
      /** lib/browser/api/protocol.ts: the default session's protocol. */
      handle: (scheme: string, handler: (...args: never[]) => unknown) =>
        session.defaultSession.protocol.handle(scheme, handler),
    },
  };
}
