import { once } from 'node:events';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { SecureVersion } from 'node:tls';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { makeCertificates, type PracticeCertificates } from '../../../main/practice/certificates.ts';
import { startProxy, type TestProxy } from '../../support/proxy.ts';
import { tenantAt } from '../../support/tenant.ts';

let certificates: PracticeCertificates;
let servers: { close(): unknown; closeAllConnections(): void }[] = [];
let proxies: TestProxy[] = [];
let requests: (string | undefined)[] = [];
const environment = { ...process.env };

beforeEach(async () => {
  certificates = await makeCertificates(['localhost', 'platform.example']);
  requests = [];
});
afterEach(async () => {
  process.env = { ...environment };
  await Promise.all(proxies.map((proxy) => proxy.close()));
  for (const server of servers) server.closeAllConnections();
  await Promise.all(servers.map((server) => once(server.close() as Server, 'close')));
  servers = [];
  proxies = [];
});

async function tlsTenant(versions: { minVersion?: SecureVersion; maxVersion?: SecureVersion } = {}) {
  const { certificate: cert, key } = certificates;
  const options = { cert, key, ...versions, ...(versions.minVersion && { ciphers: 'DEFAULT@SECLEVEL=0' }) };
  const server = createServer(options, (request, response) => {
    requests.push(request.url);
    const isToken = request.url === '/oauth/token';
    const body = isToken ? { access_token: 't', expires_in: 60 } : { settings: null };
    response.writeHead(200, { 'content-type': 'application/json', etag: '"1"' }).end(JSON.stringify(body));
  });
  servers.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}
const read = (url: string, extraCa: string[] = []) =>
  tenantAt({ kind: 'mail-api', url, clientId: 'c' }, 'secret', { extraCa }).current(new AbortController());

describe('a tenant over TLS', () => {
  it('is trusted with an added authority', async () => {
    const port = await tlsTenant();
    expect(await read(`https://localhost:${port}`, [certificates.ca])).toMatchObject({ ok: true });
  });

  it('gets nothing if its certificate is untrusted, has another name, or its TLS is too old', async () => {
    const port = await tlsTenant();
    expect(await read(`https://localhost:${port}`)).toMatchObject({ problem: { kind: 'tls' } });
    expect(await read(`https://127.0.0.1:${port}`, [certificates.ca])).toMatchObject({
      problem: { kind: 'tls', detail: 'ERR_TLS_CERT_ALTNAME_INVALID' },
    });
    const old = await tlsTenant({ minVersion: 'TLSv1', maxVersion: 'TLSv1.1' });
    expect(await read(`https://localhost:${old}`, [certificates.ca])).toMatchObject({
      problem: { kind: 'tls' },
    });
    expect(requests).toEqual([]);
  });
});

describe('a proxy from the environment', () => {
  async function proxy(target: number) {
    const way = await startProxy(target);
    proxies.push(way);
    return way;
  }

  it('is used, and cannot read the traffic', async () => {
    const way = await proxy(await tlsTenant());
    process.env['HTTPS_PROXY'] = way.url;
    expect(await read('https://platform.example', [certificates.ca])).toMatchObject({ ok: true });
    expect(new Set(way.asked)).toEqual(new Set(['platform.example:443']));
    expect(await read('https://another.example', [certificates.ca])).toMatchObject({
      problem: { kind: 'tls' },
    });
  });

  it('is not used for this computer', async () => {
    const port = await tlsTenant();
    const way = await proxy(port);
    Object.assign(process.env, { HTTPS_PROXY: way.url, HTTP_PROXY: way.url });
    expect(await read(`https://localhost:${port}`, [certificates.ca])).toMatchObject({ ok: true });
    await read(`http://127.0.0.1:${port}`);
    expect(way.asked).toEqual([]);
  });
});
