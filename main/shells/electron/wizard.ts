import { fail, ok, type Result } from '../../../shared/result.ts';
import { commandLineText, languageOf } from '../../../shared/texts/index.ts';
import { createApp, readCertificates, standardPorts, type App } from '../../app/index.ts';
import { caFileAmong, filesAmong, fragmentFor } from '../page/index.ts';
import type { Prepared } from './before-ready.ts';
import { offerContextMenu } from './context-menu.ts';
import type { StartEnding } from './ending.ts';
import type { WindowFault } from './faults.ts';
import { answerCalls } from './ipc.ts';
import { openExternally } from './links.ts';
import { menuFor } from './menu.ts';
import { PageLanguage } from './page-language.ts';
import { pageLoads } from './page-loads.ts';
import { pageSession } from './page-session.ts';
import { releaseWhenLeft, ScreenProtection } from './protection.ts';
import { systemProxy } from './proxy.ts';
import { endBeforeQuit, endWithin } from './quit.ts';
import { reloadAfterCrash } from './recovery.ts';
import { FrontWindow } from './front-window.ts';
import type { ShellContext } from './shell-context.ts';
import { openWindow } from './window.ts';

/**
 * Opens the window when Electron is ready. The engine is created before the window.
 *
 * @returns the engine.
 */
export function openWizard(
  { electron, process, settings, page, preload }: ShellContext,
  prepared: Prepared,
  ending: StartEnding,
): Result<App, WindowFault> {
  const { app, clipboard, ipcMain, Menu, session, shell } = electron;
  const { folder, arrivals } = prepared;
  const caFile = caFileAmong(process.argv, process.cwd());
  const certificates = caFile === undefined ? undefined : readCertificates(caFile);
  if (certificates?.ok === false) return fail({ kind: 'certificates', problem: certificates.problem });

  const language = new PageLanguage(languageOf(app.getLocale()));
  const setMenu = () =>
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuFor(process.platform, language.spoken)));
  setMenu();
  const pages = pageSession(session, page);
  const protection = new ScreenProtection(process.platform);
  const front = new FrontWindow();
  const engine = createApp(
    standardPorts({
      shell: 'electron',
      folder,
      ...(certificates?.ok && { extraCa: [certificates.value] }),
      settings: settings(folder),
      clipboard: {
        read: () => Promise.resolve(clipboard.readText()),
        write: (text) => Promise.resolve(clipboard.writeText(text)),
      },
      openUrl: openExternally((url) => shell.openExternal(url)),
      protectScreen: (on) => protection.set(on),
      keepInFront: (on) => front.set(on),
      proxyFor: systemProxy(session.defaultSession, process.env),
      onUnverifiedAsked: () => console.error(commandLineText(language.spoken, 'cli.certificates.always')),
    }),
  );
  const end = async () => {
    // From now on, starting the program opens a new window instead of focusing this one.
    app.releaseSingleInstanceLock();
    await arrivals.close();
    await engine.close();
  };
  ending.finish = () => endWithin(end);
  const window = openWindow(electron.BrowserWindow, { preload, session: pages });
  protection.protect(window);
  front.keep(window);
  const { webContents } = window;
  reloadAfterCrash(
    webContents,
    (error) => void engine.crashed('page', error),
    (error) => ending.fail({ kind: 'page-gone', error }),
  );
  releaseWhenLeft(webContents, () => {
    protection.set(false);
    front.release();
  });
  offerContextMenu(
    window,
    Menu,
    () => language.spoken,
    () => protection.isOn,
  );
  answerCalls(ipcMain, window, engine, (reply) => {
    if (language.updateFrom(reply)) setMenu();
  });
  endBeforeQuit(app, end, {
    // On macOS, opening a file does not start a second process. Files that arrive while this one is ending are passed
    // to a relaunched one.
    last: () => {
      if (arrivals.late.length === 0) return;
      const isFile = (arg: string) => filesAmong([arg], process.cwd()).length > 0;
      const others = process.argv.slice(1).filter((arg) => !isFile(arg));
      app.relaunch({ args: [...others, ...arrivals.late] });
    },
  });
  prepared.onStartedAgain = () => {
    if (window.isDestroyed()) return;
    if (window.isMinimized()) window.restore();
    window.focus();
  };
  const lead = pageLoads(window, (error) => ending.fail({ kind: 'start-failed', error }));
  // The page is loaded without waiting for the files, which may be on a drive that does not respond.
  void lead('');
  arrivals.openWith(async (paths) => void lead(await fragmentFor(engine, paths)));
  return ok(engine);
}
