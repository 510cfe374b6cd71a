/** Simulates Electron's `app`: the part that the shell uses, with the order and the errors of Electron's source. */
import { EventEmitter } from 'node:events';
import { existsSync, mkdirSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';

import type { StartSituation } from './situation.ts';
import type { Journey } from './journey.ts';

/** A command line switch, as Chromium parses it (base/command_line.cc, `IsSwitch`). */
const switchName = /^--?([^=]+)/;

/** Returns whether the lock was left behind by a process on this computer that has ended. */
function isLeftHere(lock: string): boolean {
  try {
    const [, host, pid] = /^(.*)-(\d+)$/.exec(readlinkSync(lock)) ?? [];
    return host === hostname() && Number(pid) !== process.pid;
  } catch {
    return false;
  }
}

export class StandInProgram extends EventEmitter {
  readonly commandLine: { readonly hasSwitch: (name: string) => boolean };
  /** Exists on Windows only (electron_api_app.cc, `GetObjectTemplateBuilder`). */
  readonly setAppUserModelId?: (id: string) => void;
  readonly #journey: Journey;
  readonly #situation: StartSituation;
  readonly #ready = Promise.withResolvers<undefined>();
  readonly #paths = new Map([['temp', tmpdir()]]);
  /** Windows that are not destroyed. The set is maintained by `window.ts`. */
  readonly windows = new Set<{ close(): void; destroy(): void }>();
  #arguments: string[];
  #isReady = false;
  #isQuitting = false;
  #isExiting = false;
  #locked = false;
  #second: [args: readonly string[], folder: string][] = [];

  constructor(journey: Journey, situation: StartSituation) {
    super();
    this.#journey = journey;
    this.#situation = situation;
    this.#arguments = [...situation.argv];
    // shell/app/electron_main_delegate.cc, `BasicStartupComplete`: applies to any value of the variable.
    if ('ELECTRON_DISABLE_SANDBOX' in situation.env) this.#arguments.push('--no-sandbox');
    this.commandLine = {
      hasSwitch: (name) => this.#arguments.some((each) => switchName.exec(each)?.[1] === name),
    };
    if (situation.platform === 'win32')
      this.setAppUserModelId = (id) => journey.note(`setAppUserModelId ${id}`);
  }

  /** electron_api_app.cc, `EnableSandbox` and `RemoveNoSandboxSwitch`. */
  enableSandbox(): void {
    this.#journey.note('enableSandbox');
    this.#beforeReady('app.enableSandbox()');
    this.#arguments = this.#arguments.filter((each) => each !== '--no-sandbox');
  }

  getVersion = () => '0.0.0';
  isReady = () => this.#isReady;

  /** Empty before the program is ready (docs/api/app.md, `getLocale`). */
  getLocale(): string {
    this.#journey.note('getLocale');
    return this.#isReady ? this.#situation.locale : '';
  }

  /** electron_main_delegate.cc, `ElectronPathProvider`: session data is in the settings folder unless set otherwise. */
  getPath(name: string): string {
    const path = this.#paths.get(name) ?? (name === 'sessionData' ? this.#paths.get('userData') : undefined);
    if (path === undefined) throw new Error(`Failed to get '${name}' path`);
    return path;
  }

  /** electron_api_app.cc, `SetPath`. */
  setPath(name: string, path: string): void {
    this.#journey.note(`setPath ${name}`);
    if (!isAbsolute(path)) throw new Error('Path must be absolute');
    this.#paths.set(name, path);
  }

  /**
   * electron_api_app.cc, `RequestSingleInstanceLock`, and chrome/browser/process_singleton_posix.cc: false if another
   * program holds the lock, if a program on another computer holds it or has left it behind, or if it cannot be
   * created. The caller cannot distinguish these cases.
   */
  requestSingleInstanceLock(): boolean {
    this.#journey.note('requestSingleInstanceLock');
    const lock = join(this.getPath('userData'), 'SingletonLock');
    const target = `${hostname()}-${process.pid}`;
    try {
      mkdirSync(this.getPath('userData'), { recursive: true });
      if (isLeftHere(lock)) rmSync(lock);
      symlinkSync(target, lock);
    } catch {
      return false;
    }
    return (this.#locked = true);
  }

  releaseSingleInstanceLock(): void {
    this.#journey.note('releaseSingleInstanceLock');
    this.#unlock();
  }

  whenReady = () => this.#ready.promise;

  /**
   * Simulates that Chromium is ready: Electron sets its menu unless there is one, creates its default session on disk,
   * then emits `ready`.
   */
  becomeReady(): void {
    if (this.#isExiting) return;
    this.#journey.note('ready');
    // lib/browser/default-menu.ts
    this.#journey.menu ??= (['fileMenu', 'editMenu', 'viewMenu', 'windowMenu'] as const).map((role) => ({
      role,
    }));
    this.#leaveTraces();
    this.#isReady = true;
    this.emit('ready');
    this.#ready.resolve(undefined);
    for (const [args, folder] of this.#second.splice(0)) this.secondInstance(args, folder);
  }

  /**
   * Simulates that the user starts the program again.
   * @returns whether this program was notified: if it has no lock, or once it is exiting, the second instance continues
   * as a separate program (electron_api_app.cc, `NotificationCallbackWrapper`).
   */
  secondInstance(args: readonly string[], folder = '/'): boolean {
    if (!this.#locked || this.#journey.quitted) return false;
    // The event always comes after `ready` (docs/api/app.md). Chromium adds its own switches.
    if (this.#isReady)
      this.emit(
        'second-instance',
        {},
        ['absender', '--allow-file-access-from-files', ...args],
        folder,
        undefined,
      );
    else this.#second.push([args, folder]);
    return true;
  }

  /** Opens a file as macOS does: one file per event, possibly before `ready` (docs/api/app.md, `open-file`). */
  openFile(path: string): { prevented: boolean } {
    const event = { prevented: false };
    this.emit('open-file', { preventDefault: () => (event.prevented = true) }, path);
    return event;
  }

  relaunch({ args }: { args: readonly string[] }): void {
    this.#journey.note(`relaunch ${JSON.stringify(args)}`);
  }

  /** shell/browser/browser.cc, `Quit`: listeners may prevent it; then the windows are closed. */
  quit(): void {
    if (this.#isQuitting) return;
    const event = new Event('before-quit', { cancelable: true });
    this.emit('before-quit', event);
    this.#journey.note(event.defaultPrevented ? 'quit put off' : 'quit');
    if (event.defaultPrevented) return;
    this.#isQuitting = true;
    if (this.windows.size === 0) this.#shutDown();
    for (const window of this.windows) window.close();
  }

  /** browser.cc, `Exit`: cannot be prevented. Before `ready`, the process ends immediately. */
  exit(code = 0): void {
    this.#journey.note(`exit ${code}`);
    if (this.#isExiting) return;
    this.#journey.exit(code);
    this.#isExiting = this.#isQuitting = true;
    if (!this.#isReady) return;
    if (this.windows.size === 0) this.#shutDown();
    for (const window of this.windows) window.destroy();
  }

  /** browser.cc, `OnWindowAllClosed`, and lib/browser/init.ts: without a listener, the program quits. */
  allClosed(): void {
    if (this.#isQuitting) this.#shutDown();
    else if (!this.emit('window-all-closed')) this.quit();
  }

  #shutDown(): void {
    if (this.#journey.quitted) return;
    this.#journey.quitted = true;
    this.emit('quit', {}, this.#journey.exitCode ?? 0);
    this.#unlock();
    this.#leaveTraces();
  }

  #unlock(): void {
    if (this.#locked) rmSync(join(this.getPath('userData'), 'SingletonLock'), { force: true });
    this.#locked = false;
  }

  /**
   * The default session is created and written even if unused (electron/electron#33663). Missing folders are not
   * created.
   */
  #leaveTraces(): void {
    if (!this.#paths.has('userData') && !this.#paths.has('sessionData')) return;
    const folder = this.getPath('sessionData');
    if (!existsSync(folder)) return;
    for (const name of ['Preferences', 'Local State']) writeFileSync(join(folder, name), '{}');
  }

  #beforeReady(what: string): void {
    if (this.#isReady) throw new Error(`${what} can only be called before app is ready`);
  }
}
