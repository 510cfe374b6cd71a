import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openWizardServer, type WizardServer } from '../../../main/shells/browser/server.ts';
import { testEngine } from '../../support/engine.ts';
import { openSession, send, type HttpSession } from '../../support/http-transport.ts';

const app = testEngine();
const folder = mkdtempSync(join(tmpdir(), 'absender-page-'));
let server: WizardServer;
let session: HttpSession;
let host: string;
const body = JSON.stringify({ id: 'attack', input: {} });

beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, '..', 'absender-outside.html'), 'outside');
  server = await openWizardServer({ app, folder });
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
    path: '/call/app.open',
    headers: { ...session.headers, ...headers },
    body,
  });

describe('the loopback server answers its own page only', () => {
  it('answers the page', async () => {
    expect((await open({})).status).toBe(200);
  });

  it.each([
    ['a foreign name that resolves to loopback', 'attacker.example'],
    ['a name that only starts like the right one', '127.0.0.1.evil.example'],
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
    const answer = await send(server.port, { method: 'POST', path: '/call/app.open', headers, body });
    expect(answer.status).toBe(403);
  });

  it.each(['cross-site', 'same-site', 'none'])('refuses a call that a browser marks as %s', async (site) => {
    expect((await open({ 'sec-fetch-site': site })).status).toBe(403);
  });

  it.each(['', 'guess'])('refuses the key %j', async (key) => {
    expect((await open({ 'x-absender-key': key })).status).toBe(401);
  });

  it('neither accepts nor sets cookies, which browsers send to every port of this computer', async () => {
    const { 'x-absender-key': key = '', ...others } = session.headers;
    const cookie = `absender-${server.port}=${key}; x-absender-key=${key}`;
    const answer = await send(server.port, {
      method: 'POST',
      path: '/call/app.open',
      headers: { ...others, cookie },
      body,
    });
    expect([answer.status, answer.headers['set-cookie']]).toEqual([401, undefined]);
    expect((await open({})).headers['set-cookie']).toBeUndefined();
  });

  it.each([
    ['one that has its name', (port: number) => `absender-${port}=guess`],
    [
      'as many as a browser sends',
      () => Array.from({ length: 180 }, (_, index) => `c${index}=${'x'.repeat(4_000)}`).join('; '),
    ],
  ])('is reachable despite cookies of other programs: %s', async (_what, cookies) => {
    const cookie = cookies(server.port);
    expect((await open({ cookie })).status).toBe(200);
    expect((await send(server.port, { path: '/', headers: { host, cookie } })).status).toBe(200);
  });

  it('accepts its token once', async () => {
    await expect(openSession(server.address)).rejects.toThrow('401');
  });

  it('rejects a wrong token', async () => {
    await expect(openSession(server.address.replace(/#.*/, '#guess'))).rejects.toThrow('401');
  });

  it('sends its events only with a key', async () => {
    expect((await send(server.port, { path: '/events', headers: { host } })).status).toBe(401);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=utf-8'])(
    'rejects a body of type %s',
    async (type) => {
      expect((await open({ 'content-type': type })).status).toBe(415);
    },
  );

  it('rejects an endless body', async () => {
    const answer = await send(server.port, {
      method: 'POST',
      path: '/call/app.open',
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

  it('rejects a header with a line break', async () => {
    const socket = connect(server.port, '127.0.0.1');
    socket.write(
      `GET / HTTP/1.1\r\nHost: ${host}\r\nX-A: b\rSet-Cookie: evil=1\r\nConnection: close\r\n\r\n`,
    );
    const [reply] = (await once(socket, 'data')) as [Buffer];
    socket.destroy();
    expect(reply.toString()).not.toContain('evil');
  });

  it('sends its content security policy with every response', async () => {
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

describe('slow requests', () => {
  const openSockets = (port: number, count: number, text: string) =>
    Array.from({ length: count }, () => {
      const socket = connect(port, '127.0.0.1');
      socket.on('error', () => undefined);
      socket.resume();
      socket.write(text);
      return socket;
    });
  const begun = (length: number) =>
    `POST /call/app.open HTTP/1.1\r\nHost: ${host}\r\nOrigin: http://${host}\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n{"id"`;

  it.each([
    ['that never end their headers', () => `GET / HTTP/1.1\r\nHost: ${host}\r\nX-A: `],
    ['that never send the body that they announce', () => begun(4_000_000)],
    [
      'that announce a body without an end',
      () => begun(0).replace('Content-Length: 0', 'Transfer-Encoding: chunked'),
    ],
  ])('%s do not delay the page', async (_what, text) => {
    const sockets = openSockets(server.port, 40, text());
    await Promise.all(sockets.map((socket) => once(socket, 'connect')));
    expect((await open({})).status).toBe(200);
    for (const socket of sockets) socket.destroy();
  });

  it('time out, in headers and bodies alike', async () => {
    const other = testEngine();
    const patience = { headers: 50, request: 100, checkInterval: 20 };
    const impatient = await openWizardServer({ app: other, folder, patience });
    const page = await openSession(impatient.address);
    const late = [
      `GET / HTTP/1.1\r\nHost: 127.0.0.1:${impatient.port}\r\nX-A: `,
      `POST /session HTTP/1.1\r\nHost: 127.0.0.1:${impatient.port}\r\nOrigin: http://127.0.0.1:${impatient.port}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{`,
    ].flatMap((text) => openSockets(impatient.port, 1, text));
    await Promise.all(late.map((socket) => once(socket, 'close')));
    // The page's event stream is long-lived and stays open.
    await expect(page.transport.call('app.open', { id: 'after', input: {} })).resolves.toMatchObject({
      ok: true,
    });
    page.close();
    await impatient.close();
    await other.close();
  });
});

describe('smuggled and split requests', () => {
  const raw = async (text: string): Promise<string> => {
    const socket = connect(server.port, '127.0.0.1');
    const chunks: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.end(text);
    // A reset connection counts as ended.
    await new Promise((ended) => socket.on('error', ended).on('close', ended));
    return Buffer.concat(chunks).toString('latin1');
  };
  const second = 'GET /index.html HTTP/1.1\r\nHost: attacker.example\r\n\r\n';

  it.each([
    ['two hosts', () => `GET / HTTP/1.1\r\nHost: ${host}\r\nHost: attacker.example\r\n\r\n`],
    ['no host', () => 'GET / HTTP/1.1\r\n\r\n'],
    ['an old version without a host', () => 'GET / HTTP/1.0\r\n\r\n'],
    [
      'another host in the request line',
      () => `GET http://attacker.example/ HTTP/1.1\r\nHost: attacker.example\r\n\r\n`,
    ],
    [
      'two Content-Length headers',
      () =>
        `POST /session HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 0\r\nContent-Length: 60\r\n\r\n${second}`,
    ],
    [
      'both a length and chunks',
      () =>
        `POST /session HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${second}`,
    ],
    ['a folded header line', () => `GET / HTTP/1.1\r\nHost: attacker.example\r\n ${host}\r\n\r\n`],
    ['an unknown method', () => `OPEN / HTTP/1.1\r\nHost: ${host}\r\n\r\n`],
    ['a tunnel as through a proxy', () => `CONNECT ${host} HTTP/1.1\r\nHost: ${host}\r\n\r\n`],
    [
      'an upgrade',
      () => `GET /events HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
    ],
    ['headers without an end', () => `GET / HTTP/1.1\r\nHost: ${host}\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`],
  ])('with %s get nothing', async (_what, text) => {
    const answer = await raw(text());
    expect(answer).not.toContain('HTTP/1.1 200');
    expect(answer).not.toContain('<!doctype');
  });
});

describe('the window', () => {
  it('counts as closed when its stream has been gone for a while', async () => {
    const other = testEngine();
    const short = await openWizardServer({ app: other, folder, graceMs: 1 });
    const page = await openSession(short.address);
    page.close();
    await expect(short.windowClosed).resolves.toBeUndefined();
    await short.close();
    await other.close();
  });
});
