import { once } from 'node:events';
import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { inspectCareerPage, type CareerPageNetwork } from '../../../main/career-page/index.ts';
import { hostAddress } from '../../../main/net/index.ts';
import { makeCertificates } from '../../../main/practice/certificates.ts';
import { startProxy, type TestProxy } from '../../support/proxy.ts';

const host = 'www.rheintal.example';
const wanted = { inbound: 'rheintal-jobs@talentportal.example', mailbox: 'jobs@rheintal.example' };
const shows = (address: string) => `<p>Bewerben: <a href="mailto:${address}">${address}</a></p>`;

let server: Server;
let ca: string;
let base: string;
let answer: (request: IncomingMessage, response: ServerResponse) => void;

beforeAll(async () => {
  const certificates = await makeCertificates([host]);
  ({ ca } = certificates);
  server = createServer({ cert: certificates.certificate, key: certificates.key }, (request, response) =>
    answer(request, response),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  base = `https://${host}:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  answer = (_request, response) => html(response, shows(wanted.inbound));
});

const html = (response: ServerResponse, body: string, status = 200) => {
  response.writeHead(status, { 'content-type': 'text/html' });
  response.end(body);
};
const here = () => Promise.resolve([hostAddress('127.0.0.1')]);
const look = (network: Partial<CareerPageNetwork> = {}, url = base, signal = new AbortController().signal) =>
  inspectCareerPage(url, wanted, { lookup: here, mayBeLocal: true, extraCa: [ca], ...network }, { signal });
const outcome = async (...args: Parameters<typeof look>) => (await look(...args))?.outcome;

describe('reading the career page', () => {
  it('finds the address, also after redirects', async () => {
    answer = ({ url }, response) => {
      if (url === '/karriere') html(response, shows(wanted.inbound));
      else response.writeHead(301, { location: '/karriere' }).end();
    };
    expect(await look()).toEqual({ url: `${base}/karriere`, outcome: 'link', status: 200 });
  });

  it('rejects a URL that disguises its host', async () => {
    answer = ({ url }, response) => {
      if (url === '/karriere') html(response, shows(wanted.inbound));
      else response.writeHead(301, { location: `https://platform.example@${base.slice(8)}/karriere` }).end();
    };
    expect(await look()).toEqual({ url: base, outcome: 'not-secure' });
  });

  it('reports if the mailbox’s address is there instead, or as well', async () => {
    answer = (_request, response) => html(response, shows(wanted.mailbox));
    expect(await outcome()).toBe('old');
    answer = (_request, response) => html(response, shows(wanted.mailbox) + shows(wanted.inbound));
    expect(await look()).toMatchObject({ outcome: 'link', alsoOld: true });
  });

  it('distinguishes a page without the address from one that only a browser renders', async () => {
    answer = (_request, response) => html(response, '<p>Karriere</p>');
    expect(await outcome()).toBe('absent');
    answer = (_request, response) => html(response, '<div id="root"></div><script src="/app.js"></script>');
    expect(await outcome()).toBe('scripted');
  });

  it.each([
    [404, 'not-found'],
    [403, 'refused'],
    [503, 'trouble'],
  ] as const)('says what a page answered with %d', async (status, expected) => {
    answer = (_request, response) => html(response, '', status);
    expect(await look()).toMatchObject({ outcome: expected, status });
  });

  it('does not accept other documents', async () => {
    answer = (_request, response) =>
      response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF');
    expect(await outcome()).toBe('not-a-page');
  });

  it('reads only the beginning of an endless page', async () => {
    answer = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.write(shows(wanted.inbound));
      const pour = () => {
        while (response.write('<p>mehr</p>'.repeat(10_000)));
      };
      response.on('drain', pour);
      pour();
    };
    expect(await outcome()).toBe('link');
  });

  it('times out on a silent page, and ends immediately when cancelled', async () => {
    const asked = Promise.withResolvers<undefined>();
    answer = () => asked.resolve(undefined);
    expect(await outcome({ deadlineMs: 300 })).toBe('timeout');
    const controller = new AbortController();
    const looking = look({}, base, controller.signal);
    await asked.promise;
    controller.abort();
    expect(await looking).toBeUndefined();
  });

  it('follows a limited number of redirects', async () => {
    let hops = 0;
    answer = (_request, response) => response.writeHead(302, { location: `/${String((hops += 1))}` }).end();
    expect(await outcome()).toBe('trouble');
    expect(hops).toBeLessThan(10);
  });
});

describe('a redirect of the career page', () => {
  it('is not followed out of HTTPS', async () => {
    answer = (_request, response) =>
      response.writeHead(302, { location: 'http://www.rheintal.example/' }).end();
    expect(await outcome()).toBe('not-secure');
  });

  it('is not followed into the local network, by name or by address', async () => {
    let asked = 0;
    answer = (_request, response) => {
      asked += 1;
      html(response, shows(wanted.inbound));
    };
    expect(await outcome({ mayBeLocal: false })).toBe('not-public');
    const { port } = new URL(base);
    for (const name of ['127.0.0.1', '[::1]', '2130706433', '0x7f.1', '[::ffff:127.0.0.1]', '192.168.0.1'])
      expect(await outcome({ mayBeLocal: false }, `https://${name}:${port}/`)).toBe('not-public');
    expect(asked).toBe(0);
  });

  it('is not followed to an untrusted certificate', async () => {
    expect(await outcome({ extraCa: [(await makeCertificates(['other.example'])).ca] })).toBe('certificate');
  });

  it('to a name that does not exist is reported as such', async () => {
    const lookup = () => Promise.reject(Object.assign(new Error(), { code: 'ENOTFOUND' }));
    expect(await outcome({ lookup })).toBe('no-such-host');
  });
});

describe('a career page behind a proxy', () => {
  const environment = { ...process.env };
  let proxy: TestProxy;
  beforeEach(async () => {
    proxy = await startProxy(Number(new URL(base).port));
    process.env = { ...environment, HTTPS_PROXY: proxy.url };
  });
  afterEach(async () => {
    process.env = { ...environment };
    await proxy.close();
  });
  const behind = (url = `https://${host}/`) =>
    inspectCareerPage(url, wanted, { extraCa: [ca] }, { signal: new AbortController().signal });

  it('is read through it if only the proxy can resolve its name', async () => {
    expect(await behind()).toMatchObject({ outcome: 'link', status: 200 });
    expect(proxy.asked).toEqual([`${host}:443`]);
  });

  it('is not requested if it is in the local network', async () => {
    let location = '';
    answer = (_request, response) => response.writeHead(302, { location }).end();
    for (location of [
      'https://10.0.0.1/',
      'https://[fd00::1]/',
      'https://intranet/',
      'https://intranet./',
      'https://localhost/',
    ])
      expect(await behind()).toMatchObject({ outcome: 'not-public' });
    expect(new Set(proxy.asked)).toEqual(new Set([`${host}:443`]));
  });

  it('is requested directly if the environment says so', async () => {
    process.env['NO_PROXY'] = '.rheintal.example';
    expect(await behind()).toMatchObject({ outcome: 'no-such-host' });
    expect(proxy.asked).toEqual([]);
  });

  it('is unreachable if the proxy refuses', async () => {
    const refusing = await startProxy('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    process.env['HTTPS_PROXY'] = refusing.url;
    expect(await behind()).toMatchObject({ outcome: 'unreachable' });
    await refusing.close();
  });
});
