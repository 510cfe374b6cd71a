import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openBrowserDoor, type BrowserDoor } from '../../../main/shells/browser/server.ts';
import { testEngine } from '../../support/engine.ts';
import { openSession, send, type HttpSession } from '../../support/http-door.ts';

const app = testEngine();
const folder = mkdtempSync(join(tmpdir(), 'absender-page-'));
let server: BrowserDoor;
let session: HttpSession;
let host: string;
const body = JSON.stringify({ id: 'attack', input: {} });

beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, '..', 'absender-outside.html'), 'outside');
  server = await openBrowserDoor({ app, folder });
  session = await openSession(server.address);
  host = `127.0.0.1:${server.port}`;
});
afterAll(async () => {
  session.close();
  await server.close();
  await app.close();
  rmSync(folder, { recursive: true });
  rmSync(join(folder, '..', 'absender-outside.html'));
});

const open = (headers: Record<string, string>) =>
  send(server.port, {
    method: 'POST',
    path: '/call/open',
    headers: { ...session.headers, ...headers },
    body,
  });

describe('the loopback server answers its own page only', () => {
  it('answers the page', async () => {
    expect((await open({})).status).toBe(200);
  });

  it.each([
    ['a name that was pointed at loopback', 'attacker.example'],
    ['a name that only begins right', '127.0.0.1.evil.example'],
    ['localhost', 'localhost:PORT'],
    ['IPv6 loopback', '[::1]:PORT'],
    ['a final dot', '127.0.0.1.:PORT'],
    ['another port', '127.0.0.1:1'],
    ['no port', '127.0.0.1'],
  ])('refuses %s as the host', async (_what, name) => {
    const { status, body: said } = await open({ host: name.replace('PORT', String(server.port)) });
    expect([status, said]).toEqual([403, '']);
  });

  it.each([
    'http://attacker.example',
    'null',
    'https://127.0.0.1',
    'http://127.0.0.1:1',
    'http://localhost:80',
  ])('refuses the origin %s', async (origin) => {
    expect((await open({ origin })).status).toBe(403);
  });

  it('refuses a change without an origin', async () => {
    const { origin: _origin, ...headers } = session.headers;
    const answer = await send(server.port, { method: 'POST', path: '/call/open', headers, body });
    expect(answer.status).toBe(403);
  });

  it.each(['cross-site', 'same-site', 'none'])('refuses a call that a browser marks as %s', async (site) => {
    expect((await open({ 'sec-fetch-site': site })).status).toBe(403);
  });

  it('refuses the cookie without the key, and the key without the cookie', async () => {
    expect((await open({ 'x-absender-key': '' })).status).toBe(401);
    expect((await open({ cookie: '' })).status).toBe(401);
    expect((await open({ cookie: `absender-${server.port}=guess` })).status).toBe(401);
  });

  it('takes its token once', async () => {
    await expect(openSession(server.address)).rejects.toThrow('401');
  });

  it('takes no wrong token', async () => {
    await expect(openSession(server.address.replace(/#.*/, '#guess'))).rejects.toThrow('401');
  });

  it('does not open its events to anybody else', async () => {
    expect((await send(server.port, { path: '/events', headers: { host } })).status).toBe(401);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=utf-8'])(
    'takes no body of type %s',
    async (type) => {
      expect((await open({ 'content-type': type })).status).toBe(415);
    },
  );

  it('takes no endless body', async () => {
    const answer = await send(server.port, {
      method: 'POST',
      path: '/call/open',
      headers: session.headers,
      body: 'x'.repeat(5_000_000),
    }).catch(() => ({ status: 413 }));
    expect(answer.status).toBe(413);
  });

  it.each([
    '/../absender-outside.html',
    '/..%2fabsender-outside.html',
    '/%2e%2e/absender-outside.html',
    '/%2e%2e%2fabsender-outside.html',
    '/..%5cabsender-outside.html',
    '/%252e%252e%252fabsender-outside.html',
    '//etc/passwd',
    '/index.html%00.js',
  ])('serves nothing outside of the page: %s', async (path) => {
    const answer = await send(server.port, { path, headers: { host } });
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('outside');
  });

  it('is not confused by a header that carries a line break', async () => {
    const socket = connect(server.port, '127.0.0.1');
    socket.write(
      `GET / HTTP/1.1\r\nHost: ${host}\r\nX-A: b\rSet-Cookie: evil=1\r\nConnection: close\r\n\r\n`,
    );
    const [reply] = (await once(socket, 'data')) as [Buffer];
    socket.destroy();
    expect(reply.toString()).not.toContain('evil');
  });

  it('sends its policy with every answer', async () => {
    for (const path of ['/', '/nothing', '/events']) {
      const { headers } = await send(server.port, { path, headers: { host } });
      expect(headers['content-security-policy']).toMatch(
        /^default-src 'none'; script-src 'self'; style-src 'self'/,
      );
      expect(headers['content-security-policy']).not.toContain('unsafe');
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  it('still answers the page after all this', async () => {
    expect((await open({})).status).toBe(200);
  });
});

describe('the window', () => {
  it('counts as closed when its stream is gone for good', async () => {
    const other = testEngine();
    const short = await openBrowserDoor({ app: other, folder, graceMs: 1 });
    const page = await openSession(short.address);
    page.close();
    await expect(short.gone).resolves.toBeUndefined();
    await short.close();
    await other.close();
  });
});
