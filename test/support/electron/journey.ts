/** Records the calls to the simulated Electron, in order, and their effects. */
import { EventEmitter } from 'node:events';
import type { MenuItemConstructorOptions } from 'electron';

import type { StandInWindow } from './window.ts';

export interface Popup {
  readonly template: readonly MenuItemConstructorOptions[];
  readonly options: { readonly window?: unknown; readonly x?: number; readonly y?: number };
}

export class Journey {
  /** The calls, in order. */
  readonly log: string[] = [];
  readonly windows: StandInWindow[] = [];
  readonly popups: Popup[] = [];
  readonly dialogs: string[] = [];
  /** Emits messages to the page when they arrive. */
  readonly toPage = new EventEmitter();
  /** IPC handlers by channel. */
  readonly handlers = new Map<string, (...args: never[]) => unknown>();
  /** The template of the program's menu; `null` for no menu. */
  menu: readonly MenuItemConstructorOptions[] | null | undefined;
  minimized = false;
  quitted = false;
  exitCode: number | undefined;
  /** A promise that has to resolve before pages finish loading. */
  loading: Promise<unknown> = Promise.resolve();
  readonly #failsAt: string | undefined;
  readonly #onExit: (code: number) => void;

  constructor(failsAt: string | undefined, onExit: (code: number) => void) {
    this.#failsAt = failsAt;
    this.#onExit = onExit;
  }

  note(line: string): void {
    this.log.push(line);
    if (line === this.#failsAt) throw new Error(`Electron refused: ${line}`);
  }

  exit(code: number): void {
    this.exitCode ??= code;
    this.#onExit(code);
  }

  /** The URLs that windows have loaded. */
  get loads(): string[] {
    return this.log.filter((line) => line.startsWith('load ')).map((line) => line.slice('load '.length));
  }
}
