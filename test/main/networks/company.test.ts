/** Tests proxies, portals and outages between the user and a platform: what the user sees, and that no secret leaks. */
import { once } from 'node:events';
import { createServer as createProxy, type Server as HttpServer } from 'node:http';
import { createServer } from 'node:https';
import { createServer as createSilent, type AddressInfo, type Server } from 'node:net';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { httpsFetcher } from '../../../main/discovery/https.ts';
import { proxyOf, systemProxy } from '../../../main/shells/electron/proxy.ts';
import { text, type TextKey } from '../../../shared/texts/index.ts';
import { newAuthority, type Authority } from '../../support/certificates.ts';
import { tenantAt } from '../../support/tenant.ts';

const environment = { ...process.env };
const secret = 'Wellensittich-0815';
let authority: Authority;
let servers: Server[] = [];
let heard: string[] = [];

beforeAll(async () => {
  authority = await newAuthority();
});
beforeEach(() => {
  heard = [];
  process.env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/proxy/i.test(name)));
});
afterEach(async () => {
  process.env = { ...environment };
  for (const server of servers) (server as Partial<HttpServer>).closeAllConnections?.();
  await Promise.all(servers.map((server) => once(server.close(), 'close')));
  servers = [];
});

async function listen(server: Server): Promise<number> {
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** Starts a proxy that gives this response to every CONNECT request. */
const proxy = (answer: string) =>
  listen(
    createProxy().on('connect', (request, socket) => {
      heard.push(`${request.url ?? ''} ${JSON.stringify(request.headers)}`);
      socket.end(answer);
    }),
  );
/** Starts a platform whose certificate is valid for this period, in days from now. */
async function platform(fromDays: number, toDays: number): Promise<number> {
  const { certificate: cert, key } = await authority.issue(['localhost'], { fromDays, toDays });
  return listen(
    createServer({ cert, key }, (request, response) => {
      heard.push(request.url ?? '');
      response.end();
    }),
  );
}
async function ask(url: string) {
  const tenant = tenantAt({ kind: 'mail-api', url, clientId: 'c' }, secret, { extraCa: [authority.pem] });
  const answer = await tenant.current(new AbortController());
  if (answer.ok) throw new Error('answered');
  const { kind } = answer.problem;
  // Every problem has a title and a help text.
  for (const part of ['title', 'help']) expect(text('de', `problem.${kind}.${part}` as TextKey)).toBeTruthy();
  expect(heard.join('\n')).not.toContain(secret);
  return answer.problem;
}

describe('a company’s proxy', () => {
  it('that requires a sign-in is named, and gets no secret', async () => {
    const port = await proxy(
      'HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Negotiate\r\n\r\n',
    );
    process.env['HTTPS_PROXY'] = `http://127.0.0.1:${port}`;
    expect(await ask('https://platform.example')).toEqual({ kind: 'proxy-sign-in', status: 407 });
    expect(heard[0]).toContain('platform.example:443');
  });

  it.each([403, 502])('that refuses the platform with %i is named', async (status) => {
    const port = await proxy(`HTTP/1.1 ${status} No\r\n\r\n<html>blocked by policy</html>`);
    process.env['HTTPS_PROXY'] = `http://127.0.0.1:${port}`;
    expect(await ask('https://platform.example')).toEqual({ kind: 'proxy-refused', status });
  });

  it('that does not exist makes the platform unreachable', async () => {
    process.env['HTTPS_PROXY'] = 'http://127.0.0.1:1';
    expect(await ask('https://platform.example')).toMatchObject({ kind: 'unreachable' });
  });

  it('is used by discovery too, which continues without a result', async () => {
    const port = await proxy('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    process.env['HTTPS_PROXY'] = `http://127.0.0.1:${port}`;
    const asked = httpsFetcher({})('https://autoconfig.firma.test/', new AbortController().signal);
    await expect(asked).rejects.toMatchObject({ code: 'ERR_PROXY_TUNNEL' });
    expect(heard[0]).toContain('autoconfig.firma.test:443');
  });

  it.each([
    ['DIRECT', undefined],
    ['PROXY proxy.firma.test:3128', 'http://proxy.firma.test:3128'],
    ['PROXY a.test:1; PROXY b.test:2; DIRECT', 'http://a.test:1'],
    ['HTTPS safe.firma.test:443', 'https://safe.firma.test:443'],
    ['SOCKS5 socks.firma.test:1080', undefined],
    ['PROXY [2001:db8::1]:3128', 'http://[2001:db8::1]:3128'],
    ['PROXY x.test:1/../?a@b', undefined],
    ['', undefined],
  ])('of the system (%s) is found', async (answer, found) => {
    expect(proxyOf(answer)).toBe(found);
    const way = systemProxy({ resolveProxy: () => Promise.resolve(answer) }, {});
    expect(await way(new URL('https://platform.example'))).toEqual(found ? { HTTPS_PROXY: found } : {});
  });

  it('in the environment takes precedence over the system’s', async () => {
    const env = { https_proxy: 'http://mine.test:1' };
    const way = systemProxy({ resolveProxy: () => Promise.resolve('PROXY other.test:1') }, env);
    expect(await way(new URL('https://platform.example'))).toBe(env);
  });

  it('is chosen for each address: internal ones are connected to directly', async () => {
    const port = await proxy('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    const asked: string[] = [];
    const resolveProxy = (url: string) => {
      asked.push(new URL(url).hostname);
      return Promise.resolve(url.includes('.firma.test') ? 'DIRECT' : `PROXY 127.0.0.1:${port}`);
    };
    const proxyFor = systemProxy({ resolveProxy }, {});
    const through = { extraCa: [authority.pem], proxyFor };
    const current = async (url: string) => {
      const tenant = tenantAt({ kind: 'mail-api', url, clientId: 'c' }, secret, through);
      const answer = await tenant.current(new AbortController());
      return answer.ok ? 'answered' : answer.problem.kind;
    };
    expect(await current('https://platform.example')).toBe('proxy-sign-in');
    expect(await current('https://odoo.firma.test')).toBe('unreachable');
    const fetchText = httpsFetcher({ proxyFor });
    const { signal } = new AbortController();
    const fault = (url: string) => fetchText(url, signal).catch((error: unknown) => error);
    expect(await fault('https://live.example/')).toMatchObject({ code: 'ERR_PROXY_TUNNEL' });
    expect(await fault('https://autoconfig.firma.test/')).toMatchObject({ code: 'ENOTFOUND' });
    expect(asked).toEqual(['platform.example', 'odoo.firma.test', 'live.example', 'autoconfig.firma.test']);
  });

  it('that the system does not return in time is skipped, and the next query does not wait', async () => {
    const questions: ((answer: string) => void)[] = [];
    const resolveProxy = () => new Promise<string>((resolve) => questions.push(resolve));
    const way = systemProxy({ resolveProxy }, {}, 1);
    const url = new URL('https://platform.example');
    expect(await way(url)).toEqual({});
    expect(await way(url)).toEqual({});
    expect(questions).toHaveLength(1);
    // After the system has returned a result, it is queried again.
    questions[0]!('PROXY late.test:1');
    await expect
      .poll(() => {
        const answer = way(url);
        questions[1]?.('PROXY late.test:1');
        return answer;
      })
      .toEqual({ HTTPS_PROXY: 'http://late.test:1' });
  });
});

describe('a clock that is wrong by a day', () => {
  it.each([
    ['too early for the certificate', 1, 30],
    ['too late for it', -30, -1],
  ])('(%s) is the first thing that the user should check', async (_what, from, to) => {
    const port = await platform(from, to);
    expect(await ask(`https://localhost:${port}`)).toMatchObject({ kind: 'certificate-date' });
    expect(heard).toEqual([]);
    expect(text('de', 'problem.certificate-date.help')).toContain('Datum und Uhrzeit');
  });
});

describe('a captive portal', () => {
  it('is recognised by a response that no platform gives, and gets no secret', async () => {
    const { certificate: cert, key } = await authority.issue(['localhost']);
    const port = await listen(
      createServer({ cert, key }, (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        response.end('<html>Welcome to our hotel</html>');
      }),
    );
    // The response is not quoted, because a response to a token request might contain a token.
    expect(await ask(`https://localhost:${port}`)).toEqual({ kind: 'not-a-tenant', status: 200 });
  });

  it('is recognised when it redirects to its page', async () => {
    const { certificate: cert, key } = await authority.issue(['localhost']);
    const port = await listen(
      createServer({ cert, key }, (_request, response) => {
        response.writeHead(302, { location: 'http://login.hotel.test/' });
        response.end();
      }),
    );
    expect(await ask(`https://localhost:${port}`)).toMatchObject({ kind: 'redirected' });
  });

  it('cannot impersonate the platform with its own certificate', async () => {
    const other = await newAuthority();
    const { certificate: cert, key } = await other.issue(['localhost']);
    const port = await listen(createServer({ cert, key }, (request) => void heard.push(request.url ?? '')));
    expect(await ask(`https://localhost:${port}`)).toMatchObject({ kind: 'tls' });
    expect(heard).toEqual([]);
  });
});

describe('no network', () => {
  it('makes the platform unreachable, by name and by address', async () => {
    expect(await ask('https://no-such-platform.invalid')).toMatchObject({ kind: 'unreachable' });
    expect(await ask('https://127.0.0.1:1')).toMatchObject({ kind: 'unreachable', detail: 'ECONNREFUSED' });
  });

  it('that accepts a connection and stays silent can be cancelled', async () => {
    const port = await listen(createSilent());
    const stop = new AbortController();
    const tenant = tenantAt({ kind: 'mail-api', url: `https://127.0.0.1:${port}`, clientId: 'c' }, secret);
    const answer = tenant.current({ signal: stop.signal });
    await once(servers.at(-1)!, 'connection');
    stop.abort();
    await expect(answer).resolves.toMatchObject({ ok: false, problem: { kind: 'cancelled' } });
  });
});
