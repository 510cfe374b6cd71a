/**
 * What the shell asks of the module `electron`, without a window: it writes down in which order it is asked, and hands
 * out what was given to it. Nothing that runs on it ran in Electron.
 */
import { EventEmitter } from 'node:events';
import type { WebPreferences } from 'electron';

/** What was asked for, in order. */
export const log: string[] = [];

type Handler = (...args: unknown[]) => unknown;
/** IPC handlers by channel, and the handler of requests to the page's protocol. */
export const handlers = new Map<string, Handler>();
/** Messages to the page, as they arrive there. */
export const toPage = new EventEmitter();
export const state = {
  windows: [] as BrowserWindow[],
  quitted: false,
  minimized: false,
  dialogs: [] as string[],
};

class Program extends EventEmitter {
  readonly commandLine = { hasSwitch: (name: string) => process.argv.includes(`--${name}`) };
  readonly #ready = Promise.withResolvers<undefined>();
  readonly #paths = new Map<string, string>();
  getVersion = () => '0.0.0';
  getLocale = () => 'de-DE';
  getPath = (name: string) => this.#paths.get(name) ?? '';
  enableSandbox = () => void log.push('enableSandbox');
  requestSingleInstanceLock = () => log.push('requestSingleInstanceLock') > 0;
  setPath(name: string, path: string) {
    log.push(`setPath ${name}`);
    this.#paths.set(name, path);
  }
  whenReady = () => this.#ready.promise;
  becomeReady() {
    log.push('ready');
    this.#ready.resolve(undefined);
  }
  /** As Electron does: everybody may object, and then the windows go. */
  quit() {
    const event = new Event('before-quit', { cancelable: true });
    this.emit('before-quit', event);
    log.push(event.defaultPrevented ? 'quit put off' : 'quit');
    state.quitted ||= !event.defaultPrevented;
  }
  exit(code: number) {
    log.push(`exit ${code}`);
    process.exitCode = code;
  }
}

export class BrowserWindow extends EventEmitter {
  readonly webPreferences: WebPreferences;
  readonly webContents: EventEmitter & { readonly mainFrame: { url: string } };
  #destroyed = false;

  constructor({ webPreferences }: { webPreferences: WebPreferences }) {
    super();
    log.push('window');
    this.webPreferences = webPreferences;
    this.webContents = Object.assign(new EventEmitter(), {
      mainFrame: { url: 'app://wizard/' },
      // What crosses processes is copied.
      send: (channel: string, message: unknown) => toPage.emit(channel, structuredClone(message)),
      reload: () => log.push('reload'),
      setWindowOpenHandler: () => log.push('setWindowOpenHandler'),
    });
    state.windows.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  loadURL(url: string): Promise<void> {
    log.push(`load ${url}`);
    return Promise.resolve();
  }
  show = () => void log.push('show');
  focus = () => void log.push('focus');
  isMinimized = () => state.minimized;
  restore = () => void log.push('restore');
  isDestroyed = () => this.#destroyed;
  setContentProtection = (on: boolean) => void log.push(`setContentProtection ${on}`);
  close() {
    this.#destroyed = true;
    this.emit('closed');
    app.emit('window-all-closed');
  }
}

const noted =
  (name: string): Handler =>
  () =>
    void log.push(name);

export const app = new Program();
export const ipcMain = {
  on: noted('ipcMain.on'),
  handle: (channel: string, handler: Handler) => {
    log.push(`handle ${channel}`);
    handlers.set(channel, handler);
  },
};
export const clipboard = {
  text: '',
  readText: () => clipboard.text,
  writeText: (text: string) => (clipboard.text = text),
};
export const dialog = { showErrorBox: (_title: string, text: string) => void state.dialogs.push(text) };
export const shell = { openExternal: (url: string) => Promise.resolve(log.push(`openExternal ${url}`)) };
export const protocol = {
  registerSchemesAsPrivileged: noted('registerSchemesAsPrivileged'),
  handle: (scheme: string, handler: Handler) => {
    log.push(`protocol ${scheme}`);
    handlers.set(scheme, handler);
  },
};
export const session = {
  defaultSession: {
    setPermissionRequestHandler: noted('setPermissionRequestHandler'),
    setPermissionCheckHandler: noted('setPermissionCheckHandler'),
    setDevicePermissionHandler: noted('setDevicePermissionHandler'),
    setDisplayMediaRequestHandler: noted('setDisplayMediaRequestHandler'),
    webRequest: { onBeforeRequest: noted('onBeforeRequest') },
    resolveProxy: () => Promise.resolve('DIRECT'),
  },
};
