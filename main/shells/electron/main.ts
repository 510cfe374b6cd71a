import { app, clipboard, dialog, ipcMain, protocol, session, shell, type BrowserWindow } from 'electron';
import { resolve } from 'node:path';

import type { Language } from '../../../shared/model/index.ts';
import { commandLineText, languageOf, text } from '../../../shared/texts/index.ts';
import { createApp, readCertificates, settingsFolder, standardPorts } from '../../app/index.ts';
import { caFileAmong, fileAmong, fragmentFor, pageFolder } from '../page/index.ts';
import { answerCalls } from './ipc.ts';
import { openExternally } from './links.ts';
import { hardenContents } from './navigation.ts';
import { denyPermissions } from './permissions.ts';
import { pageUrl, scheme, servePage } from './protocol.ts';
import { protectWindow, releaseWhenLeft } from './protection.ts';
import { systemProxy } from './proxy.ts';
import { endBeforeQuit } from './quit.ts';
import { reviveWhenGone } from './recovery.ts';
import { refuseRequests } from './requests.ts';
import { electronSettings } from './settings.ts';
import { openWindow } from './window.ts';

// All of this has to happen before the program is ready.
app.enableSandbox();
protocol.registerSchemesAsPrivileged([scheme]);
app.setPath('userData', settingsFolder());
if (!app.requestSingleInstanceLock()) app.exit(0);
// macOS tells of a double-clicked file by an event, as early as before the program is ready.
const waiting: { file?: string; open: (file: string) => void } = {
  open: (file) => (waiting.file = file),
};
app.on('open-file', (event, path) => {
  event.preventDefault();
  waiting.open(path);
});
app.on('web-contents-created', (_event, contents) => hardenContents(contents));

// Not awaited: Electron is ready only after this module was evaluated (electron/electron#40719).
app
  .whenReady()
  .then(app.commandLine.hasSwitch('no-sandbox') ? refuse : openWizard)
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.stack : 'unknown error');
    app.exit(1);
  });

/** A page without the sandbox around it is not shown; nothing has been loaded yet. */
function refuse(): void {
  end(text(language(), 'terminal.no-sandbox'), 1);
}

const language = (): Language => languageOf(app.getLocale());

function end(why: string, code: number): void {
  console.error(why);
  dialog.showErrorBox('Absender', why);
  app.exit(code);
}

async function openWizard(): Promise<void> {
  const caFile = caFileAmong(process.argv, process.cwd());
  const certificates = caFile === undefined ? undefined : readCertificates(caFile);
  if (certificates?.ok === false) {
    end(commandLineText(language(), `cli.certificates.${certificates.problem}`), 2);
    return;
  }
  denyPermissions(session.defaultSession);
  refuseRequests(session.defaultSession);
  protocol.handle(scheme.scheme, servePage(pageFolder(import.meta.dirname)));

  // The engine is made before the window it may be asked to protect.
  const shown: { window?: BrowserWindow } = {};
  const engine = createApp(
    standardPorts({
      door: 'electron',
      ...(certificates?.ok && { extraCa: [certificates.value] }),
      settings: electronSettings(app.getPath('userData')),
      clipboard: {
        read: () => Promise.resolve(clipboard.readText()),
        write: (text) => Promise.resolve(clipboard.writeText(text)),
      },
      openUrl: openExternally((url) => shell.openExternal(url)),
      protectScreen: (on) => protectWindow(shown.window, on),
      proxyFor: systemProxy(session.defaultSession, process.env),
    }),
  );
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (error: unknown) => void engine.crashed(event, error));
  const window = openWindow(resolve(import.meta.dirname, '../preload/preload.cjs'));
  shown.window = window;
  reviveWhenGone(
    window.webContents,
    (error) => void engine.crashed('page', error),
    () => window.close(),
  );
  releaseWhenLeft(window.webContents, () => protectWindow(window, false));
  answerCalls(ipcMain, window, engine);
  const show = async (file: string): Promise<void> => {
    const fragment = await fragmentFor(engine, file);
    if (!window.isDestroyed()) await window.loadURL(`${pageUrl}${fragment}`);
  };
  waiting.open = (file) => void show(file);
  app.on('second-instance', (_event, args, workingFolder) => {
    if (window.isMinimized()) window.restore();
    window.focus();
    const file = fileAmong(args, workingFolder);
    if (file !== undefined) void show(file);
  });
  endBeforeQuit(app, () => engine.close());
  const file = waiting.file ?? fileAmong(process.argv, process.cwd());
  await window.loadURL(file === undefined ? pageUrl : `${pageUrl}${await fragmentFor(engine, file)}`);
}
