/** Tests each item of Electron's own security checklist (https://www.electronjs.org/docs/latest/tutorial/security). */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserWindow, IpcRenderer, Session, WebContents } from 'electron';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { fuses } from '../../../build/fuses.ts';
import { appUserModelId } from '../../../main/shells/electron/before-ready.ts';
import { answerCalls, channels } from '../../../main/shells/electron/ipc.ts';
import { openExternally } from '../../../main/shells/electron/links.ts';
import { hardenContents } from '../../../main/shells/electron/navigation.ts';
import { denyPermissions } from '../../../main/shells/electron/permissions.ts';
import { transportOver } from '../../../main/shells/electron/preload/transport.ts';
import { releaseWhenLeft, ScreenProtection } from '../../../main/shells/electron/protection.ts';
import { pageUrl, scheme, servePage } from '../../../main/shells/electron/protocol.ts';
import { reloadAfterCrash } from '../../../main/shells/electron/recovery.ts';
import { isAllowed, refuseRequests } from '../../../main/shells/electron/requests.ts';
import { webPreferences } from '../../../main/shells/electron/web-preferences.ts';
import { pageHeaders } from '../../../main/shells/page/index.ts';
import { operations, type EngineEvent } from '../../../shared/contract/index.ts';
import { testEngine } from '../../support/engine.ts';

const folder = resolve('main/shells/electron');
const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
const textOf = (wanted: string) => source.find(({ name }) => name === wanted)!.text;

/** A listener or handler that a part of the shell registers; `collect` stores them by name. */
type Handler = (...args: never[]) => unknown;
const collect = () => {
  const handlers = new Map<string, Handler>();
  const set = (name: string, handler: Handler) => void handlers.set(name, handler);
  const ask = (name: string, ...args: unknown[]): unknown => handlers.get(name)!(...(args as never[]));
  return { handlers, set, ask };
};

describe('the window', () => {
  it('1: loads nothing but its own files', () => {
    const { set, ask } = collect();
    const onBeforeRequest = (handler: Handler) => set('request', handler);
    refuseRequests({ webRequest: { onBeforeRequest } } as unknown as Session);
    const cancelled = (url: string) => {
      const answers: { cancel: boolean }[] = [];
      ask('request', { url }, (answer: { cancel: boolean }) => answers.push(answer));
      return answers.map(({ cancel }) => cancel);
    };
    expect(cancelled(`${pageUrl}assets/index.js`)).toEqual([false]);
    for (const url of [
      'https://firma.example/',
      'http://127.0.0.1/',
      'file:///etc/passwd',
      'app://other/',
      'blob:app://other/0e5b',
      'blob:https://evil.example/0e5b',
      'data:text/html,x',
      'ws://127.0.0.1/',
      'not a url',
    ]) {
      expect(cancelled(url), url).toEqual([true]);
      expect(isAllowed(url)).toBe(false);
    }
  });

  it('lets the page save a text that it created', () => {
    expect(isAllowed('blob:app://wizard/0e5b')).toBe(true);
  });

  it('2, 3, 4, 6, 8, 9, 10, 11: sets every switch, whatever the defaults are', () => {
    expect(webPreferences).toEqual({
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      contextIsolation: true,
      sandbox: true,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      enableBlinkFeatures: '',
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: false,
    });
  });

  it('5: only has the permissions to copy text and to notify the user', () => {
    const { set, ask } = collect();
    const session: unknown = new Proxy(
      {},
      { get: (_, name: string) => (handler: Handler) => set(name, handler) },
    );
    denyPermissions(session as Parameters<typeof denyPermissions>[0]);
    const granted = (permission: string) => {
      const answers: boolean[] = [];
      ask('setPermissionRequestHandler', null, permission, (answer: boolean) => answers.push(answer));
      return [...answers, ask('setPermissionCheckHandler', null, permission)];
    };
    expect(granted('clipboard-sanitized-write')).toEqual([true, true]);
    expect(granted('notifications')).toEqual([true, true]);
    for (const permission of [
      'clipboard-read',
      'media',
      'geolocation',
      'geolocation-approximate',
      'midi',
      'pointerLock',
      'fullscreen',
      'openExternal',
      'display-capture',
      'hid',
      'serial',
      'usb',
      'local-network',
      'loopback-network',
      'storage-access',
      'fileSystem',
      'a-name-of-next-year',
    ]) {
      expect(granted(permission), permission).toEqual([false, false]);
    }
    expect(ask('setDevicePermissionHandler', {})).toBe(false);
    const streams: unknown[] = [];
    ask('setDisplayMediaRequestHandler', {}, (answer: unknown) => streams.push(answer));
    expect(streams).toEqual([{}]);
  });

  it('12, 13, 14: embeds nothing, does not navigate and opens no other window', () => {
    const { handlers, set, ask } = collect();
    hardenContents({
      on: set,
      setWindowOpenHandler: (handler: Handler) => set('open', handler),
    } as unknown as WebContents);
    for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview']) {
      let prevented = 0;
      ask(event, { preventDefault: () => prevented++ });
      expect(prevented, event).toBe(1);
    }
    expect(ask('open')).toEqual({ action: 'deny' });
    expect(handlers.size).toBe(5);
  });

  it('16: uses the current Electron, at an exact version', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    const [major] = /^\d+(?=\.\d+\.\d+$)/.exec(manifest.devDependencies['electron']!)!;
    expect(Number(major)).toBeGreaterThanOrEqual(45);
  });

  it('19: sets all nine fuses', () => {
    const { version: _version, strictlyRequireAllFuses, ...switches } = fuses();
    expect(strictlyRequireAllFuses).toBe(true);
    expect(Object.values(switches)).toEqual([false, false, false, false, true, true, false, false, true]);
  });

  it('has no top-level await, which would keep Electron from becoming ready', () => {
    for (const name of ['main.ts', 'start.ts', 'before-ready.ts'])
      expect(textOf(name), name).not.toMatch(/^await /m);
  });

  it('has the same Windows application id as the installer’s shortcut', () => {
    const { appId } = parse(readFileSync('electron-builder.yml', 'utf8')) as { appId: string };
    expect(appUserModelId).toBe(appId);
  });
});

describe('the window, when its page crashes', () => {
  const setUp = () => {
    const { set, ask } = collect();
    const seen = { reloads: 0, reports: [] as string[], givenUp: 0 };
    let clock = 0;
    reloadAfterCrash(
      { on: set, reload: () => seen.reloads++, isDestroyed: () => false } as unknown as WebContents,
      (error) => seen.reports.push(error.message),
      () => seen.givenUp++,
      () => (clock += 1_000),
    );
    const end = (reason: string) => ask('render-process-gone', {}, { reason, exitCode: 9 });
    return { seen, end, wait: () => (clock += 600_000) };
  };

  it('reloads the page when its process has crashed, and records that', () => {
    const { seen, end, wait } = setUp();
    end('crashed');
    wait();
    end('oom');
    wait();
    end('killed');
    expect(seen).toMatchObject({ reloads: 3, givenUp: 0 });
    expect(seen.reports[0]).toBe("the page's process ended: crashed (9)");
  });

  it('gives up after repeated crashes', () => {
    const { seen, end } = setUp();
    for (let i = 0; i < 3; i += 1) end('crashed');
    expect(seen).toMatchObject({ reloads: 2, givenUp: 1 });
  });

  it('does not take a closed page for a crash', () => {
    const { seen, end } = setUp();
    end('clean-exit');
    expect(seen).toEqual({ reloads: 0, reports: [], givenUp: 0 });
  });
});

describe('a window with a secret', () => {
  it.each([
    ['win32', true, true],
    // The protection is set on macOS but not relied on, because ScreenCaptureKit captures the window anyway.
    ['darwin', true, false],
    ['linux', false, false],
  ] as const)('on %s is asked to hide: %s, and said to be hidden: %s', (platform, asked, works) => {
    const set: boolean[] = [];
    let isDestroyed = false;
    const protection = new ScreenProtection(platform);
    expect([protection.set(true), protection.isOn]).toEqual([false, true]);
    protection.protect({
      setContentProtection: (on) => void set.push(on),
      isDestroyed: () => isDestroyed,
    });
    expect(protection.set(true)).toBe(works);
    expect(protection.set(false)).toBe(works);
    expect(protection.isOn).toBe(false);
    isDestroyed = true;
    expect(protection.set(true)).toBe(false);
    expect(set).toEqual(asked ? [true, false] : []);
  });

  it.each([
    ['when its page is loaded anew', { isMainFrame: true, isSameDocument: false }, 1],
    ['but not when its page goes to another place', { isMainFrame: true, isSameDocument: true }, 0],
    ['nor when a frame is loaded', { isMainFrame: false, isSameDocument: false }, 0],
  ])('is no longer excluded from screen sharing %s', (_case, navigation, times) => {
    const { set, ask } = collect();
    const given: true[] = [];
    releaseWhenLeft({ on: set } as unknown as WebContents, () => given.push(true));
    ask('did-start-navigation', navigation);
    expect(given).toHaveLength(times);
  });
});

describe('the page', () => {
  it('7: may run its own scripts, and connect to nothing', () => {
    expect(pageHeaders('none')['content-security-policy']).toBe(
      [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
      ].join('; '),
    );
  });

  it('15: opens web pages and letters outside, and nothing else', async () => {
    const opened: string[] = [];
    const open = openExternally((url) => Promise.resolve(void opened.push(url)));
    await open('https://admin.microsoft.com/');
    await open('mailto:it@firma.example?subject=x');
    for (const url of [
      'http://firma.example/',
      'file:///C:/x.exe',
      'smb://x',
      'javascript:1',
      'ms-msdt:/x',
      'x',
    ]) {
      await expect(open(url), url).rejects.toThrow();
    }
    expect(opened).toHaveLength(2);
    // The page identifies a link by its id and cannot pass a URL.
    expect(operations['desktop.openLink'].input.safeParse({ url: 'https://firma.example/' }).success).toBe(
      false,
    );
    const callers = source.filter(({ text }) => text.includes('openExternal(')).map(({ name }) => name);
    expect(callers).toEqual(['wizard.ts']);
  });

  it('18: comes from a custom protocol that serves only its folder', async () => {
    expect(scheme).toEqual({
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    });
    const page = mkdtempSync(join(tmpdir(), 'absender-page-'));
    writeFileSync(join(page, 'index.html'), '<!doctype html>');
    const serve = servePage(page);
    const status = async (url: string, method = 'GET') => {
      const response = await serve(new Request(url, { method }));
      expect(response.headers.get('content-security-policy')).toContain("connect-src 'none'");
      return response.status;
    };
    expect(await status(pageUrl)).toBe(200);
    expect(await status(pageUrl, 'POST')).toBe(405);
    expect(await status('app://other/')).toBe(404);
    for (const path of [
      '..%2f..%2fetc%2fpasswd',
      '%2e%2e%2findex.html',
      '..%5cindex.html',
      'index.html%00',
      '%',
    ]) {
      expect(await status(pageUrl + path), path).toBe(404);
    }
    rmSync(page, { recursive: true });
  });

  it('20: gets two functions, and nothing of Electron', async () => {
    const { handlers, set, ask } = collect();
    const invoked: unknown[][] = [];
    const transport = transportOver({
      invoke: (...args: unknown[]) => Promise.resolve(invoked.push(args)),
      on: set,
      off: (name: string) => handlers.delete(name),
    } as unknown as IpcRenderer);
    expect(Object.keys(transport)).toEqual(['call', 'subscribe']);
    await transport.call('app.open', { id: '1', input: {} });
    expect(invoked).toEqual([[channels.call, 'app.open', { id: '1', input: {} }]]);
    const heard: unknown[][] = [];
    const unsubscribe = transport.subscribe((...args: EngineEvent[]) => heard.push(args));
    ask(channels.event, { sender: 'Electron itself' }, { call: '1' });
    expect(heard).toEqual([[{ call: '1' }]]);
    // The return value of Electron's function must not reach the page.
    expect([unsubscribe].map((end: () => unknown) => end())).toEqual([undefined]);
    expect(handlers.size).toBe(0);
  });
});

describe('17: a call', () => {
  const mainFrame = { url: pageUrl };
  const setUp = () => {
    const engine = testEngine();
    const { set, ask } = collect();
    const window = {
      webContents: { mainFrame },
      once: () => undefined,
      isDestroyed: () => false,
    } as unknown as BrowserWindow;
    answerCalls({ handle: set }, window, engine);
    const call = (
      senderFrame: unknown,
      operation: unknown = 'app.open',
      request: unknown = { id: '1', input: {} },
    ) => Promise.resolve().then(() => ask(channels.call, { senderFrame }, operation, request));
    return { call, engine };
  };

  it('from our page is answered', async () => {
    const { call, engine } = setUp();
    await expect(call(mainFrame)).resolves.toMatchObject({ ok: true });
    await engine.close();
  });

  it.each([
    ['a frame that no longer exists', null],
    ['a frame within the page', { url: pageUrl }],
    ['another page', { url: 'https://firma.example/' }],
  ])('from %s is refused with an answer', async (_what, frame) => {
    const { call, engine } = setUp();
    await expect(call(frame)).rejects.toThrow('refused');
    await engine.close();
  });

  it.each([
    'https://firma.example/',
    'app://other/',
    'app://wizard.evil/',
    'file:///index.html',
    'about:blank',
  ])('is refused when our frame was navigated to %s', async (url) => {
    const { call, engine } = setUp();
    mainFrame.url = url;
    await expect(call(mainFrame)).rejects.toThrow('refused');
    mainFrame.url = pageUrl;
    await engine.close();
  });

  it.each([
    [null, null],
    [{}, null],
    ['app.open', 'text'],
    [Symbol.iterator.toString(), { id: 1 }],
  ])('with invalid input is refused: %j %j', async (operation, request) => {
    const { call, engine } = setUp();
    await expect(call(mainFrame, operation, request)).resolves.toMatchObject({ ok: false });
    await engine.close();
  });
});
