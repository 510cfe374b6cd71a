import { describe, expect, it } from 'vitest';

import { sources } from './sources.ts';

interface Ban {
  readonly what: string;
  readonly pattern: RegExp;
  /** The only files in which the pattern is allowed; if absent, no file is exempt. */
  readonly only?: RegExp;
  readonly inTests?: boolean;
}

const bans: readonly Ban[] = [
  {
    what: 'markup from text',
    pattern: /\.(innerHTML|outerHTML)\b|insertAdjacentHTML|dangerouslySetInnerHTML/,
  },
  { what: 'code from text', pattern: /\beval\(|new Function\(/ },
  // Needed to inspect a failed handshake. Nothing else is sent over that connection.
  {
    what: 'an unverified certificate',
    pattern: /rejectUnauthorized: false/,
    only: /^main\/probe\/inspect\.ts$/,
  },
  {
    what: 'a way around certificates',
    pattern: /NODE_TLS_REJECT_UNAUTHORIZED/,
    // These files remove the variable from the environment and report it.
    only: /^(main\/net\/unverified|shared\/texts\/.*)\.ts$/,
  },
  {
    what: 'a connection that main/net does not make',
    pattern: /(?<![.\w])(?:fetch|WebSocket|EventSource|XMLHttpRequest)\(/,
    // These files send requests to the engine that served the page.
    only: /^renderer\/host\//,
  },
  {
    what: 'a weakened window',
    pattern: /nodeIntegration: true|contextIsolation: false|sandbox: false|webSecurity: false/,
  },
  { what: 'a policy with a hole', pattern: /unsafe-(inline|eval)/ },
  {
    what: "Electron's channel in a page",
    pattern: /\bipcRenderer\b/,
    only: /^main\/shells\/electron\/preload\//,
  },
  {
    what: "Electron's channel",
    pattern: /\bipcMain\b/,
    only: /^main\/shells\/electron\/(main|shell-context|wizard|settings|ipc)\.ts$/,
  },
  {
    what: 'an address opened outside',
    pattern: /\.openExternal\(/,
    only: /^main\/shells\/electron\/wizard\.ts$/,
  },
  { what: 'a synchronous channel', pattern: /\bsendSync\b|invokeSync|initRenderer\(/ },
  {
    what: 'an update that comes by itself',
    pattern: /autoUpdater|electron-updater/,
    only: /^build\/dependency-cruiser/,
  },
  // Secrets are entered only in the component that hides them from screen sharing.
  {
    what: 'a field of its own for a secret',
    pattern: /type=["{]'?password/,
    only: /^renderer\/wizard\/secret-field\.tsx$/,
  },
  { what: 'settings wiped when broken', pattern: /clearInvalidConfig: true/ },
  { what: 'a default export', pattern: /^export default /m, only: /^build\// },
  // The default timeout of these calls is one second; that of `expect.poll` is set in build/vitest.ts.
  {
    inTests: true,
    what: 'a poll without the deadline of all',
    pattern: /\bvi\.wait(For|Until)\(|\.poll\([^\n]*timeout:/,
  },
  { inTests: true, what: 'a replaced module', pattern: /\bvi\.mock\(/ },
  { inTests: true, what: 'a switched-off type check', pattern: /@ts-(ignore|nocheck|expect-error)/ },
  { inTests: true, what: 'a switched-off rule', pattern: /eslint-disable(?!-next-line [@\w/-]+ -- )/ },
  { inTests: true, what: 'a test that is left out', pattern: /\b(it|describe|test)\.(only|skip|todo)\b/ },
  { inTests: true, what: 'a promise for later', pattern: /\b(TODO|FIXME|XXX)\b/ },
];

const own = 'test/architecture/forbidden.test.ts';
/** Returns the files that break a rule. Test files are searched only for rules about tests. */
const found = ({ pattern, only, inTests = false }: Ban, files = sources): string[] =>
  files
    .filter(({ path }) => path !== own && (inTests || !path.startsWith('test/')))
    .filter(({ path, text }) => pattern.test(text) && only?.test(path) !== true)
    .map(({ path }) => path);

describe('the code does not contain', () => {
  it.each(bans.map((ban) => [ban.what, ban] as const))('%s', (_what, ban) => {
    expect(found(ban)).toEqual([]);
  });

  it('forbidden code that the rules would miss', () => {
    const [markup] = bans;
    expect(found(markup!, [{ path: 'renderer/app/app.tsx', text: 'node.innerHTML = text' }])).toHaveLength(1);
    const channel = bans.find(({ pattern }) => pattern.source.includes('ipcRenderer'))!;
    expect(found(channel, [{ path: 'renderer/app/app.tsx', text: 'ipcRenderer.on' }])).toHaveLength(1);
  });
});
