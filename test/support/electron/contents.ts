/** Simulates a page in a window, and how it is loaded (lib/browser/api/web-contents.ts). */
import { EventEmitter } from 'node:events';

import type { Journey } from './journey.ts';
import type { StartSituation } from './situation.ts';
import type { StandInSession } from './sessions.ts';

const withoutFragment = (url: string): string => url.replace(/#.*/s, '');

export class Contents extends EventEmitter {
  readonly mainFrame = { url: '' };
  readonly session: StandInSession;
  readonly #journey: Journey;
  readonly #situation: StartSituation;
  #destroyed = false;
  #load: symbol | undefined;
  #wanted = '';

  constructor(journey: Journey, situation: StartSituation, session: StandInSession) {
    super();
    this.#journey = journey;
    this.#situation = situation;
    this.session = session;
  }

  isDestroyed = () => this.#destroyed;

  /** Sends a copy of the message, as happens between processes. */
  send(channel: string, message: unknown): void {
    this.#alive();
    this.#journey.toPage.emit(channel, structuredClone(message));
  }

  setWindowOpenHandler(): void {
    this.#alive();
    this.#journey.note('setWindowOpenHandler');
  }

  /** web-contents.ts, `loadURL`: an unhandled rejection is ignored. */
  loadURL(url: string): Promise<void> {
    this.#alive();
    const arrived = this.#nextLoad(url);
    arrived.catch(() => undefined);
    this.#journey.note(`load ${url}`);
    this.#navigate(url);
    return arrived;
  }

  reload(): void {
    this.#alive();
    this.#journey.note('reload');
    this.#navigate(this.#wanted, true);
  }

  /** Simulates that the page's process ends, and its content is lost. */
  crash(reason = 'crashed'): void {
    this.#load = undefined;
    this.mainFrame.url = '';
    this.emit('render-process-gone', {}, { reason, exitCode: 5 });
  }

  destroy(): void {
    this.#destroyed = true;
    this.#load = undefined;
    this.emit('destroyed');
  }

  /** shell/common/gin_helper/destroyable.cc */
  #alive(): void {
    if (this.#destroyed) throw new TypeError('Object has been destroyed');
  }

  /**
   * web-contents.ts, `_awaitNextLoad`: rejects when another load of the main frame starts first, unless it stays in the
   * document, or when the page is destroyed.
   */
  #nextLoad(url: string): Promise<void> {
    return new Promise((resolve, reject) => {
      let begun = false;
      const over = (error?: Error) => {
        this.off('did-start-navigation', onStart)
          .off('did-finish-load', onDone)
          .off('did-navigate-in-page', onDone)
          .off('did-fail-load', onFail)
          .off('destroyed', onDestroyed);
        if (error) reject(error);
        else resolve();
      };
      const failed = (errno: number, code: string) =>
        over(Object.assign(new Error(`${code} (${errno}) loading '${url}'`), { errno, code, url }));
      const onStart = ({ isSameDocument }: { isSameDocument: boolean }) => {
        if (begun && !isSameDocument) failed(-3, 'ERR_ABORTED');
        begun = true;
      };
      const onDone = () => over();
      const onFail = (_event: unknown, errno: number, code: string) => failed(errno, code);
      const onDestroyed = () => failed(-2, 'ERR_FAILED');
      this.on('did-start-navigation', onStart)
        .on('did-finish-load', onDone)
        .on('did-navigate-in-page', onDone)
        .on('did-fail-load', onFail)
        .on('destroyed', onDestroyed);
    });
  }

  /** Loads a URL. If only the fragment differs, Chromium keeps the document and notifies the page. */
  #navigate(url: string, anew = false): void {
    const isSameDocument =
      !anew && url.includes('#') && withoutFragment(url) === withoutFragment(this.mainFrame.url);
    // A load in progress is stopped, which is also reported as a failure (docs/api/web-contents.md, `did-fail-load`).
    if (!isSameDocument && this.#load) this.emit('did-fail-load', {}, -3, 'ERR_ABORTED', this.#wanted, true);
    this.#wanted = url;
    this.emit('did-start-navigation', { url, isSameDocument, isMainFrame: true });
    const load = Symbol();
    if (!isSameDocument) this.#load = load;
    setImmediate(() => {
      if (this.#destroyed) return;
      if (!isSameDocument) void this.#arrive(url, load);
      else {
        this.mainFrame.url = url;
        this.emit('did-navigate-in-page', {}, url, true);
      }
    });
  }

  async #arrive(url: string, load: symbol): Promise<void> {
    await this.#journey.loading;
    const failure = this.#situation.served ? await this.session.request(url) : undefined;
    if (this.#load !== load) return;
    this.#load = undefined;
    if (failure) {
      this.emit('did-fail-load', {}, ...failure, url, true);
      return;
    }
    this.mainFrame.url = url;
    this.emit('did-navigate', {}, url, 200, '');
    this.emit('did-finish-load');
    this.emit('ready-to-show');
  }
}
