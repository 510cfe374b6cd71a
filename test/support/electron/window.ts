/** Simulates Electron's windows. Every call on a destroyed window throws (shell/common/gin_helper/destroyable.cc). */
import { EventEmitter } from 'node:events';
import type { BrowserWindowConstructorOptions, WebPreferences } from 'electron';

import { Contents } from './contents.ts';
import type { Journey } from './journey.ts';
import type { StandInProgram } from './program.ts';
import type { StandInSession } from './sessions.ts';
import type { StartSituation } from './situation.ts';

export interface StandInWindow extends EventEmitter {
  readonly webPreferences: WebPreferences;
  readonly webContents: Contents;
  readonly shown: boolean;
  isDestroyed(): boolean;
  close(): void;
}

type StandInWindowClass = new (options: BrowserWindowConstructorOptions) => StandInWindow;

export function windowsOf(
  journey: Journey,
  situation: StartSituation,
  app: StandInProgram,
  defaultSession: () => StandInSession,
): StandInWindowClass {
  return class extends EventEmitter implements StandInWindow {
    readonly webPreferences: WebPreferences;
    shown = false;
    readonly #contents: Contents;
    #destroyed = false;

    constructor({ webPreferences = {} }: BrowserWindowConstructorOptions) {
      super();
      journey.note('window');
      this.webPreferences = webPreferences;
      const session = webPreferences.session as unknown as StandInSession | undefined;
      this.#contents = new Contents(journey, situation, session ?? defaultSession());
      this.#contents.on('ready-to-show', () => this.emit('ready-to-show'));
      journey.windows.push(this);
      app.windows.add(this);
      app.emit('web-contents-created', {}, this.#contents);
    }
    get webContents(): Contents {
      this.#alive();
      return this.#contents;
    }
    loadURL(url: string): Promise<void> {
      return this.webContents.loadURL(url);
    }
    show(): void {
      this.#ask('show');
      this.shown = true;
    }
    focus = () => this.#ask('focus');
    isMinimized(): boolean {
      this.#alive();
      return journey.minimized;
    }
    restore = () => this.#ask('restore');
    setContentProtection = (on: boolean) => this.#ask(`setContentProtection ${on}`);
    isDestroyed = () => this.#destroyed;
    close(): void {
      this.#alive();
      this.emit('close', new Event('close', { cancelable: true }));
      this.destroy();
    }
    destroy(): void {
      if (this.#destroyed) return;
      this.#destroyed = true;
      app.windows.delete(this);
      this.#contents.destroy();
      this.emit('closed');
      if (app.windows.size === 0) app.allClosed();
    }
    #ask(line: string): void {
      this.#alive();
      journey.note(line);
    }
    #alive(): void {
      if (this.#destroyed) throw new TypeError('Object has been destroyed');
    }
  };
}
