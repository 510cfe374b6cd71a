/** Starts the shell with a new simulated Electron, in this process, any number of times. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';

import { start } from '../../../main/shells/electron/start.ts';
import type { Electron, ShellContext } from '../../../main/shells/electron/shell-context.ts';
import { confFile } from '../../../main/store/index.ts';
import { hostThrough, type EngineTransport, type Host } from '../../../shared/contract/index.ts';
import { standIn, type StandIn } from './stand-in.ts';
import type { StartSituation } from './situation.ts';

export interface Started extends Pick<StandIn, 'app' | 'clipboard' | 'ipcMain' | 'journey' | 'session'> {
  readonly home: string;
  readonly host: Host;
  /** Calls the engine as the page does, without parsing the result. */
  readonly call: EngineTransport['call'];
  /** Simulates an uncaught exception. */
  readonly crash: (error: unknown) => void;
}

interface How extends Partial<StartSituation> {
  /** The home folder, which several starts may share. */
  readonly home?: string;
  readonly settings?: ShellContext['settings'];
  readonly page?: string;
}

const folders: string[] = [];
const folder = (name: string): string => {
  const path = mkdtempSync(join(tmpdir(), name));
  folders.push(path);
  return path;
};
export const newHome = (): string => folder('absender-home-');
export const removeHomes = (): void => {
  for (const path of folders.splice(0)) rmSync(path, { recursive: true, force: true });
};

/**
 * Starts the program.
 * @param how options; the `home` folder is also the working folder.
 * @returns before Electron is ready.
 */
export function startShell(how: How = {}): Started {
  const { home = newHome(), settings = confFile, page = folderWithPage(), ...situation } = how;
  const env = { ABSENDER_HOME: home, ...situation.env };
  const electron = standIn({ ...situation, env });
  const { app, journey, situation: full } = electron;
  const listeners = new Map<string, (error: unknown) => void>();
  start({
    electron: electron as unknown as Electron,
    process: {
      argv: [...full.argv],
      env: { ...env },
      platform: full.platform,
      cwd: () => home,
      on: ((event: string, listener: (error: unknown) => void) =>
        listeners.set(event, listener)) as unknown as NodeJS.Process['on'],
    },
    settings,
    page,
    preload: '/preload.cjs',
  });
  const call: EngineTransport['call'] = async (operation, request) => {
    const handler = journey.handlers.get('absender:call') as (...args: unknown[]) => unknown;
    const [window] = journey.windows;
    const senderFrame = window?.webContents.mainFrame;
    return structuredClone(await handler({ senderFrame }, operation, structuredClone(request))) as Awaited<
      ReturnType<EngineTransport['call']>
    >;
  };
  let calls = 0;
  return {
    ...electron,
    app,
    home,
    call,
    host: hostThrough({ call, subscribe: () => () => undefined }, () => `started-${++calls}`),
    crash: (error) => listeners.get('uncaughtException')?.(error),
  };
}

/** Waits until the window is shown, with its page loaded. */
export const opened = async ({ journey }: Pick<Started, 'journey'>): Promise<void> =>
  expect.poll(() => journey.windows[0]?.shown).toBe(true);
/** Waits until the program has an exit code. */
export const ended = async ({ journey }: Pick<Started, 'journey'>): Promise<void> =>
  expect.poll(() => journey.exitCode).toBeDefined();
export const isOver = async ({ journey }: Pick<Started, 'journey'>): Promise<void> =>
  expect.poll(() => journey.quitted).toBe(true);
/** Quits the program and waits until it has ended. */
export async function quit(shell: Pick<Started, 'app' | 'journey'>): Promise<void> {
  shell.app.quit();
  await isOver(shell);
}

function folderWithPage(): string {
  const page = folder('absender-page-');
  writeFileSync(join(page, 'index.html'), '<!doctype html>');
  return page;
}

/** Writes a `.absender` file for an address. @returns its path. */
export function profileFile(home: string, address: string): string {
  const path = join(home, `${address}.absender`);
  writeFileSync(path, JSON.stringify({ format: 'absender-profile', version: 1, answers: { address } }));
  return path;
}

interface Stored {
  readonly profiles?: readonly { readonly id: string; readonly answers: { readonly address?: string } }[];
}

/** Returns the addresses of the mailboxes in the settings, sorted, and the one that the window shows. */
export function mailboxes({ home, journey }: Pick<Started, 'home' | 'journey'>) {
  const content = readdirSync(home).includes('absender.json')
    ? (JSON.parse(readFileSync(join(home, 'absender.json'), 'utf8')) as Stored)
    : {};
  const { profiles = [] } = content;
  const [, id] = /#profile=(.+)$/.exec(journey.loads.at(-1) ?? '') ?? [];
  return {
    all: profiles.map(({ answers }) => answers.address).sort(),
    shown: profiles.find((profile) => profile.id === id)?.answers.address,
  };
}

/** Returns the id of a process that has already ended. */
export const pidOfThePast = (): number => spawnSync(process.execPath, ['--eval', '']).pid;
