/** Tests which proxy applies to which address, and what happens if the proxy is faulty. */
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';

import { agentFor, ask } from '../../../main/net/index.ts';
import { proxyTo } from '../../../main/net/proxy.ts';
import { tenantAt } from '../../support/tenant.ts';

const proxy = 'http://proxy.firma.test:3128';
const to = async (url: string, env: NodeJS.ProcessEnv) =>
  (await proxyTo(new URL(url), () => Promise.resolve(env)))?.href;

describe('the proxy for an address', () => {
  it.each<[string, NodeJS.ProcessEnv, string | undefined]>([
    ['is the one that the environment names', { HTTPS_PROXY: proxy }, `${proxy}/`],
    [
      'is taken from the lower-case variable first',
      { https_proxy: proxy, HTTPS_PROXY: 'http://other:1' },
      `${proxy}/`,
    ],
    ['may be named without a scheme', { HTTPS_PROXY: 'proxy.firma.test:3128' }, `${proxy}/`],
    ['may be reached over TLS', { HTTPS_PROXY: 'https://safe.test' }, 'https://safe.test/'],
    ['is none if HTTPS_PROXY is empty', { HTTPS_PROXY: '', HTTP_PROXY: proxy }, undefined],
    ['is none if it is not an HTTP proxy', { HTTPS_PROXY: 'socks5://socks.test:1080' }, undefined],
  ])('%s', async (_what, env, expected) => {
    expect(await to('https://www.rheintal.example/', env)).toBe(expected);
  });

  it.each([
    ['https://www.rheintal.example/', '*'],
    ['https://www.rheintal.example/', 'localhost, www.rheintal.example'],
    ['https://www.rheintal.example/', 'RHEINTAL.example'],
    ['https://www.rheintal.example/', '.rheintal.example'],
    ['https://www.rheintal.example/', 'x *.rheintal.example'],
    ['https://www.rheintal.example/', 'rheintal.example:443'],
    ['https://www.rheintal.example:8443/', 'www.rheintal.example:8443'],
    ['https://10.1.2.3/', '10.1.2.3'],
    ['https://10.1.2.3/', '10.0.0.0/8'],
    ['https://[fd00::1]/', '[fd00::1]'],
    ['https://[fd00::1]/', 'fd00::/8'],
  ])('is not used for %s with NO_PROXY=%s', async (url, NO_PROXY) => {
    expect(await to(url, { HTTPS_PROXY: proxy, NO_PROXY })).toBeUndefined();
  });

  it.each([
    ['https://www.rheintal.example/', ''],
    ['https://www.rheintal.example/', 'tal.example'],
    ['https://www.rheintal.example/', 'www.rheintal.example:8443'],
    ['https://www.rheintal.example/', 'www.rheintal.example.test'],
    ['https://10.1.2.3/', '10.1.2.4/30, 2.3, fd00::/8'],
    ['https://[fd00::1]/', '10.0.0.0/8, 999.0.0.0/8, /'],
  ])('is used for %s with NO_PROXY=%s', async (url, no_proxy) => {
    expect(await to(url, { HTTPS_PROXY: proxy, no_proxy })).toBe(`${proxy}/`);
  });

  it('is never used for this computer', async () => {
    for (const url of ['https://localhost:1/', 'https://127.0.0.1/', 'https://[::1]/'])
      expect(await to(url, { HTTPS_PROXY: proxy })).toBeUndefined();
  });
});

describe('a proxy', () => {
  const open: Server[] = [];
  const sockets: Socket[] = [];
  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.destroy();
    for (const server of open.splice(0)) server.close();
  });

  async function start(onConnection: (socket: Socket) => void): Promise<string> {
    const server = createServer((socket) => {
      sockets.push(socket.on('error', () => undefined));
      onConnection(socket);
    });
    open.push(server.listen(0, '127.0.0.1'));
    await once(server, 'listening');
    return `127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  /** Sends a request through the named proxy. */
  const through = (named: string): Promise<unknown> => {
    const url = new URL('https://platform.example/');
    const agent = agentFor(url, { proxyFor: () => Promise.resolve({ HTTPS_PROXY: named }) });
    const { signal } = new AbortController();
    return ask({ method: 'GET', url, headers: {} }, { agent, signal, limit: () => 100 }).catch(
      (error: unknown) => error,
    );
  };

  it.each<[string, (socket: Socket) => void]>([
    ['hangs up', (socket) => socket.end()],
    ['speaks another language', (socket) => socket.end('220 mail.firma.test ESMTP\r\n')],
    ['never ends its headers', (socket) => socket.write(`HTTP/1.1 200 OK\r\n${'x: y\r\n'.repeat(100_000)}`)],
  ])('that %s is reported as the cause', async (_what, onConnection) => {
    const named = await start((socket) => void socket.once('data', () => onConnection(socket)));
    expect(await through(`http://${named}`)).toMatchObject({ code: 'ERR_PROXY_TUNNEL' });
  });

  it('may return anything: the request ends with a reason', async () => {
    let reply = Buffer.alloc(0);
    const named = await start((socket) => void socket.once('data', () => socket.end(reply)));
    const line = fc.constantFrom(
      'HTTP/1.1 200 OK\r\n\r\n',
      'HTTP/1.1 200\r\n',
      'HTTP/1.1 407 No\r\n\r\n',
      '',
    );
    await fc.assert(
      fc.asyncProperty(line, fc.uint8Array({ maxLength: 300 }), async (begin, bytes) => {
        reply = Buffer.concat([Buffer.from(begin), bytes]);
        expect(await through(`http://${named}`)).toMatchObject({ code: expect.any(String) as string });
      }),
      { numRuns: 60 },
    );
  });

  it('gets its user name and password', async () => {
    const heard = Promise.withResolvers<string>();
    const named = await start(
      (socket) => void socket.once('data', (chunk: Buffer) => heard.resolve(chunk.toString())),
    );
    const asking = through(`http://max%40firma:geh%25eim@${named}`);
    const text = await heard.promise;
    expect(text).toContain('CONNECT platform.example:443 HTTP/1.1');
    expect(/Basic (\S+)/i.exec(text)?.[1]).toBe(Buffer.from('max@firma:geh%eim').toString('base64'));
    for (const socket of sockets) socket.destroy();
    await asking;
  });

  it('with an invalid URL is reported as the cause, and its password is not disclosed', async () => {
    for (const named of ['http://user:Geheim-4711@pro xy:99', 'proxy:99999999'])
      expect(JSON.stringify(await through(named), ['code', 'message', 'stack'])).toMatch(
        /^(?!.*Geheim).*ERR_PROXY_TUNNEL/s,
      );
    const tenant = tenantAt({ kind: 'mail-api', url: 'https://platform.example', clientId: 'c' }, 's', {
      proxyFor: () => Promise.resolve({ HTTPS_PROXY: 'http://user:Geheim-4711@pro xy:99' }),
    });
    expect(await tenant.current(new AbortController())).toMatchObject({
      ok: false,
      problem: { kind: 'proxy-refused' },
    });
  });
});
