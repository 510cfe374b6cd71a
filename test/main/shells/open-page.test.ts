/**
 * Tests that the browser gets the wizard's address without its token being revealed to other users of this computer.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';

import { openWizardServer, type WizardServer } from '../../../main/shells/browser/server.ts';
import { writeRedirectFile, openPage, type OpenPageOptions } from '../../../main/shells/browser/open-page.ts';
import { testEngine } from '../../support/engine.ts';
import { openSession, send } from '../../support/http-transport.ts';

const app = testEngine();
let server: WizardServer;
let opened: string[];
let said: string[];
const options = (more: Partial<OpenPageOptions> = {}): OpenPageOptions => ({
  fragment: '#profile=1',
  open: (target) => Promise.resolve(void opened.push(target)),
  say: (line) => said.push(line),
  signal: new AbortController().signal,
  platform: 'linux',
  ...more,
});

beforeEach(async () => {
  [opened, said] = [[], []];
  server = await openWizardServer({ app, folder: '/nonexistent' });
});
afterEach(() => server.close());
afterAll(() => app.close());

describe('opening the wizard', () => {
  it('uses a file that only this user can read, and no argument contains the token', async () => {
    const token = new URL(server.address).hash.slice(1);
    const leading = openPage(server, options());
    await expect.poll(() => opened).toHaveLength(1);
    expect(opened[0]).toMatch(/^file:\/\/\/.+\.html$/);
    expect(opened[0]).not.toContain(token);
    const file = fileURLToPath(opened[0]!);
    expect(readFileSync(file, 'utf8')).toContain(`url=${server.address}#profile=1"`);
    expect([statSync(file).mode & 0o777, statSync(dirname(file)).mode & 0o777]).toEqual([0o600, 0o700]);
    // The file is removed as soon as the browser has used it.
    const session = await openSession(server.address);
    await leading;
    expect(existsSync(dirname(file))).toBe(false);
    session.close();
  });

  it('is given up after a while: the old address is invalid, and only the user gets the new one', async () => {
    const old = server.address;
    await openPage(server, options({ deadlineMs: 1 }));
    expect(existsSync(fileURLToPath(opened[0]!))).toBe(false);
    await expect(openSession(old)).rejects.toThrow('401');
    expect(said.at(-1)).toContain(`${server.address}#profile=1`);
    (await openSession(server.address)).close();
  });

  it('removes the file when the program ends first', async () => {
    const end = new AbortController();
    const leading = openPage(server, options({ signal: end.signal }));
    await expect.poll(() => opened).toHaveLength(1);
    end.abort();
    await leading;
    expect(existsSync(fileURLToPath(opened[0]!))).toBe(false);
    expect(said).toHaveLength(1);
  });

  it('prints the address too, for a browser that is missing or cannot read the file', async () => {
    const leading = openPage(server, options({ open: () => Promise.reject(new Error('no browser')) }));
    expect(said).toEqual([`${server.address}#profile=1`]);
    (await openSession(server.address)).close();
    await leading;
  });

  it('leaves no folder behind if the file cannot be written', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'absender-way-'));
    const redirectFile = await writeRedirectFile(server.address, folder);
    await redirectFile.remove();
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
    await expect(writeRedirectFile(server.address, folder)).rejects.toThrow('ENOENT');
  });

  it('lets a local file navigate the window to the page, but no foreign page load anything else', async () => {
    const get = async (path: string, dest: string, mode: string) => {
      const headers = { host: `127.0.0.1:${server.port}`, 'sec-fetch-site': 'cross-site' };
      const more = { 'sec-fetch-dest': dest, 'sec-fetch-mode': mode };
      return (await send(server.port, { path, headers: { ...headers, ...more } })).status;
    };
    // Navigation is allowed; the status is 404 only because this test has no page.
    expect(await get('/', 'document', 'navigate')).toBe(404);
    expect(await get('/', 'iframe', 'navigate')).toBe(403);
    expect(await get('/', 'empty', 'cors')).toBe(403);
    expect(await get('/events', 'document', 'navigate')).toBe(403);
    expect(await get('/assets/index.js', 'script', 'no-cors')).toBe(403);
  });
});

describe('two hundred half-open connections', () => {
  it('do not cut the wizard’s page off from its engine', async () => {
    const session = await openSession(server.address);
    const sockets = Array.from({ length: 200 }, () => {
      const socket = connect(server.port, '127.0.0.1');
      socket.on('error', () => undefined);
      socket.write('GET / HTTP/1.1\r\nX: ');
      return socket;
    });
    await Promise.all(sockets.map((socket) => once(socket, 'connect')));
    for (let i = 0; i < 5; i += 1)
      expect(await session.transport.call('app.open', { id: `call-${i}`, input: {} })).toMatchObject({
        ok: true,
      });
    for (const socket of sockets) socket.destroy();
    session.close();
  });
});
