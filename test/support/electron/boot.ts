/**
 * Starts the real main program of the Electron shell with a simulated Electron, in this process, once per test file.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import type { EngineTransport, EngineEvent } from '../../../shared/contract/index.ts';
import type * as StandIn from './module.ts';

const events = ['uncaughtException', 'unhandledRejection'] as const;

export interface Shell {
  readonly electron: typeof StandIn;
  readonly home: string;
  /** The transport that the preload script gives to the page. */
  readonly transport: EngineTransport;
  /** Undoes the changes to this process, and removes all files. */
  remove(): void;
}

/** @param beforeReady runs before Electron emits `ready`. */
export function bootShell(beforeReady: (electron: typeof StandIn) => void = () => undefined): Promise<Shell> {
  const home = mkdtempSync(join(tmpdir(), 'absender-shell-'));
  const before = process.env['ABSENDER_HOME'];
  process.env['ABSENDER_HOME'] = home;
  const listeners = new Map(events.map((event) => [event, process.listeners(event as 'exit')]));
  // Bypasses the test runner's module resolution.
  const load = createRequire(import.meta.url);
  load('./register.ts');
  const electron = load('./module.ts') as typeof StandIn;
  load(resolve('main/shells/electron/main.ts'));
  beforeReady(electron);
  electron.app.becomeReady();
  const shell: Shell = {
    electron,
    home,
    transport: {
      call: async (operation, request) => {
        const { mainFrame } = electron.journey.windows[0]!.webContents;
        const handler = electron.journey.handlers.get('absender:call') as (...args: unknown[]) => unknown;
        const answer = handler({ senderFrame: mainFrame }, operation, structuredClone(request));
        return structuredClone((await answer) as Awaited<ReturnType<EngineTransport['call']>>);
      },
      subscribe: (listener) => {
        const hear = (event: EngineEvent) => listener(event);
        electron.journey.toPage.on('absender:event', hear);
        return () => void electron.journey.toPage.off('absender:event', hear);
      },
    },
    remove: () => {
      for (const [event, known] of listeners)
        for (const listener of process.listeners(event as 'exit'))
          if (!known.includes(listener)) process.off(event, listener);
      if (before === undefined) delete process.env['ABSENDER_HOME'];
      else process.env['ABSENDER_HOME'] = before;
      rmSync(home, { recursive: true, force: true });
    },
  };
  // The window is shown once its page has loaded.
  return new Promise((done) => {
    const poll = () => (electron.journey.windows[0]?.shown === true ? done(shell) : setImmediate(poll));
    poll();
  });
}
