import { join, resolve } from 'node:path';

import { fail, ok, type Result } from '../../../shared/result.ts';
import { settingsFolder } from '../../app/index.ts';
import { filesAmong } from '../page/index.ts';
import { Arrivals } from './arrivals.ts';
import type { StartEnding } from './ending.ts';
import type { WindowFault } from './faults.ts';
import { foreignLock } from './lock.ts';
import { hardenContents } from './navigation.ts';
import { scheme } from './protocol.ts';
import { missingSandbox } from './sandbox.ts';
import { makeSessionFolder } from './session-folder.ts';
import { makeWritable } from './settings-folder.ts';
import type { ShellContext } from './shell-context.ts';

/** Identifies the program in the Windows taskbar and in notifications; must equal the installer's `appId`. */
export const appUserModelId = 'example.absender';

export interface Prepared {
  /** The absolute path of the settings folder. */
  readonly folder: string;
  readonly arrivals: Arrivals;
  /** Called when the user starts the program again. */
  onStartedAgain: () => void;
}

/**
 * Does everything that has to happen before Electron is ready. The order matters: the sandbox is checked before it is
 * enabled, and the paths are set before the lock is acquired, because the lock is created in one of them.
 *
 * @returns undefined if another window uses the same settings. That window was notified, and this process is exiting.
 */
export function beforeReady(
  { electron: { app, protocol }, process }: ShellContext,
  ending: StartEnding,
): Result<Prepared | undefined, WindowFault> {
  const because = missingSandbox(app.commandLine, process.env);
  app.enableSandbox();
  protocol.registerSchemesAsPrivileged([scheme]);
  if (process.platform === 'win32') app.setAppUserModelId(appUserModelId);
  const arrivals = new Arrivals();
  const prepared: Prepared = {
    folder: resolve(settingsFolder(process.env, process.platform)),
    arrivals,
    onStartedAgain: () => undefined,
  };
  // macOS passes one file at a time, possibly before `ready`.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    arrivals.add([path]);
  });
  app.on('second-instance', (_event, args, workingFolder) => {
    prepared.onStartedAgain();
    arrivals.add(filesAmong(args, workingFolder));
  });
  app.on('web-contents-created', (_event, contents) => hardenContents(contents));

  const { folder } = prepared;
  const writable = makeWritable(folder);
  if (!writable.ok) return fail({ kind: 'folder', folder, code: writable.problem });
  ending.logFolder = join(folder, 'log');
  app.setPath('userData', folder);
  if (!app.requestSingleInstanceLock()) {
    const lock = foreignLock(folder);
    if (lock) return fail({ kind: 'locked', lock });
    app.exit(0);
    return ok(undefined);
  }
  // Without a sandbox, the page is not shown. Nothing has been loaded yet.
  if (because !== undefined) return fail({ kind: 'no-sandbox', because });
  const session = makeSessionFolder();
  app.on('quit', session.remove);
  app.setPath('sessionData', session.path);
  arrivals.add(filesAmong(process.argv, process.cwd()));
  return ok(prepared);
}
