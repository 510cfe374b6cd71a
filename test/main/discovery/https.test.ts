import { createServer, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Answer } from 'dns-packet';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { discover, type DiscoverySources } from '../../../main/discovery/index.ts';
import { httpsFetcher } from '../../../main/discovery/https.ts';
import { newAuthority, selfSigned, type Authority, type Issued } from '../../support/certificates.ts';
import { startDns, type TestDns } from '../../support/dns.ts';
import { startProxy, type TestProxy } from '../../support/proxy.ts';
import { startWeb, type Page, type Web } from '../../support/web.ts';

const file = 'autoconfig.firma.test/mail/config-v1.1.xml';
const wellKnown = 'firma.test/.well-known/autoconfig/mail/config-v1.1.xml';
const xmlFor = (host: string, more = '') =>
  `<?xml version="1.0"?><clientConfig version="1.1"><emailProvider id="firma.test">${more}<outgoingServer type="smtp"><hostname>${host}</hostname><port>465</port><socketType>SSL</socketType><username>%EMAILLOCALPART%</username><authentication>password-cleartext</authentication></outgoingServer></emailProvider></clientConfig>`;
const redirect =
  (location: string): Page =>
  (response) =>
    response.writeHead(302, { location }).end();

let authority: Authority;
let certificates: Record<string, Issued>;
let dns: TestDns | undefined;
let web: Web | undefined;
let proxies: TestProxy[] = [];

beforeAll(async () => {
  authority = await newAuthority();
  const names = ['autoconfig.firma.test', 'firma.test', 'ispdb.test', 'other.test', 'autoconfig.hoster.test'];
  certificates = {
    ...Object.fromEntries(
      await Promise.all(names.map(async (name) => [name, await authority.issue([name])])),
    ),
    'expired.test': await authority.issue(['expired.test'], { fromDays: -9, toDays: -1 }),
    'self-signed.test': await selfSigned(['self-signed.test']),
    'wrong-name.test': await authority.issue(['www.wrong-name.test']),
  } as Record<string, Issued>;
});
afterEach(async () => {
  dns?.close();
  await Promise.all(proxies.map((proxy) => proxy.close()));
  await web?.close();
  proxies = [];
  dns = undefined;
  web = undefined;
});

/** Resolves every host name to one local server, so that nothing leaves this computer. */
async function fetcherTo({ port }: { readonly port: number }, deadlineMs?: number) {
  const proxy = await startProxy(port);
  proxies.push(proxy);
  return httpsFetcher({ extraCa: [authority.pem], proxyFor: proxy.proxyFor }, deadlineMs);
}

/** Runs discovery with a single web server. */
async function find(pages: Record<string, Page>, more: Partial<DiscoverySources> = {}, zone: Answer[] = []) {
  const [server, names] = await Promise.all([startWeb({ certificates, pages }), startDns(zone)]);
  web = server;
  dns = names;
  const result = await discover(
    'sehr.geheim@firma.test',
    {
      dnsServer: names.address,
      ispdb: false,
      fetchText: await fetcherTo(server),
      ...more,
    },
    { signal: new AbortController().signal },
  );
  const said = (about: string) => result.evidence.find(({ detail }) => detail.startsWith(`https://${about}`));
  return { result, best: result.candidates[0], said };
}

describe('a file over HTTPS', () => {
  it.each([
    ['at autoconfig.DOMAIN', file],
    ['at the well-known URL', wellKnown],
  ])('is found %s, and the address is filled in locally', async (_where, url) => {
    const { best, said } = await find({ [url]: xmlFor('smtp.hoster.test') });
    expect(best).toEqual({
      host: 'smtp.hoster.test',
      port: 465,
      security: 'tls',
      username: 'sehr.geheim',
      source: 'autoconfig',
      trust: 'authenticated',
    });
    expect(said(url)).toMatchObject({ outcome: 'found', detail: `https://${url}: smtp.hoster.test:465` });
  });

  it('at autoconfig.DOMAIN is preferred to the one under .well-known', async () => {
    const { best } = await find({ [file]: xmlFor('one.test'), [wellKnown]: xmlFor('two.test') });
    expect(best?.host).toBe('one.test');
  });

  it('is read from the ISPDB by domain', async () => {
    const { best, said } = await find(
      { 'ispdb.test/v1.1/firma.test': xmlFor('smtp.hoster.test') },
      { ispdb: 'https://ispdb.test/v1.1' },
    );
    expect(best).toMatchObject({ host: 'smtp.hoster.test', source: 'ispdb', trust: 'authenticated' });
    expect(said('ispdb.test')?.outcome).toBe('found');
  });

  it.each([
    ['the ISPDB', 'ispdb.test/v1.1/hoster.test', 'ispdb'],
    ['the hoster itself', 'autoconfig.hoster.test/mail/config-v1.1.xml', 'autoconfig'],
  ])('is read from %s by the domain of the MX, and has to be confirmed', async (_who, url, source) => {
    const zone: Answer[] = [
      { type: 'MX', name: 'firma.test', data: { preference: 10, exchange: 'mx1.mail.hoster.test' } },
    ];
    const { best } = await find(
      { [url]: xmlFor('smtp.hoster.test') },
      { ispdb: 'https://ispdb.test/v1.1/' },
      zone,
    );
    expect(best).toMatchObject({ host: 'smtp.hoster.test', source, trust: 'confirm' });
  });

  it('is not requested from the ISPDB if the user disabled it', async () => {
    await find({});
    expect(web?.asked.join()).not.toContain('ispdb');
    expect(web?.asked).toHaveLength(2);
  });

  it('is requested by domain only', async () => {
    await find({}, { ispdb: 'https://ispdb.test/v1.1/' }, [
      { type: 'MX', name: 'firma.test', data: { preference: 10, exchange: 'mx1.mail.hoster.test' } },
    ]);
    expect(web?.asked).toHaveLength(5);
    expect([...(web?.asked ?? []), ...(dns?.asked ?? [])].join()).not.toMatch(/geheim/i);
  });

  it('names what has to be enabled first', async () => {
    const enable =
      '<enable visiturl="https://hoster.test/smtp"><instruction>Einschalten</instruction></enable>';
    const { said, result } = await find({ [file]: xmlFor('smtp.hoster.test', enable) });
    expect(said(file)?.detail).toContain('https://hoster.test/smtp');
    expect(result.switchOn).toEqual([{ page: 'https://hoster.test/smtp', words: [{ text: 'Einschalten' }] }]);
  });

  it('is read after a redirect to another host', async () => {
    const { best } = await find({
      [file]: redirect('https://other.test/config.xml'),
      'other.test/config.xml': xmlFor('smtp.hoster.test'),
    });
    expect(best?.host).toBe('smtp.hoster.test');
  });

  it.each<[string, Page, string]>([
    ['redirects to HTTP', redirect('http://other.test/config.xml'), 'REDIRECT_TO_HTTP'],
    ['redirects to a file of this computer', redirect('file:///etc/passwd'), 'REDIRECT_TO_HTTP'],
    ['redirects to a device of this network', redirect('https://192.0.2.1/'), 'REDIRECT_ELSEWHERE'],
    ['redirects to a device by IPv6', redirect('https://[::1]/'), 'REDIRECT_ELSEWHERE'],
    ['redirects to this computer', redirect('https://localhost/'), 'REDIRECT_ELSEWHERE'],
    ['redirects to another port', redirect('https://other.test:8443/'), 'REDIRECT_ELSEWHERE'],
    ['redirects with credentials', redirect('https://admin:admin@other.test/'), 'REDIRECT_ELSEWHERE'],
    ['redirects to itself', redirect(`https://${file}`), 'TOO_MANY_REDIRECTS'],
    ['redirects to an invalid URL', redirect('https://[::'), 'NOT_A_URL'],
    [
      'redirects to a server with an expired certificate',
      redirect('https://expired.test/'),
      'CERT_HAS_EXPIRED',
    ],
    [
      'redirects to a server with a self-signed certificate',
      redirect('https://self-signed.test/'),
      'DEPTH_ZERO_SELF_SIGNED_CERT',
    ],
    [
      'redirects to a server with a certificate of another name',
      redirect('https://wrong-name.test/'),
      'ERR_TLS_CERT_ALTNAME_INVALID',
    ],
    ['fails with a server error', (response) => response.writeHead(500).end(), 'HTTP_500'],
    ['is too large', ' '.repeat(300_000), 'TOO_LARGE'],
    [
      'never ends',
      (response) => {
        response.writeHead(200);
        const more = (): void => {
          if (response.writable) response.write('<a>'.repeat(20_000), more);
        };
        more();
      },
      'TOO_LARGE',
    ],
    [
      'is cut off',
      (response) =>
        response.writeHead(200, { 'content-length': '900' }).write('<x', () => response.destroy()),
      'ECONNRESET',
    ],
  ])('that %s is ignored, and the evidence says so', async (_how, page, code) => {
    const { result, said } = await find({ [file]: page, [wellKnown]: xmlFor('smtp.hoster.test') });
    expect(said(file)).toMatchObject({ outcome: 'failed', detail: `https://${file}: ${code}` });
    // The file at the second location is still used.
    expect(result.candidates.map(({ host }) => host)).toEqual(['smtp.hoster.test']);
  });

  it('that arrives too slowly is not awaited, and the evidence says so', async () => {
    const pages: Record<string, Page> = {
      [file]: (response) => {
        response.writeHead(200).write('<clientConfig>');
        const drip = setInterval(() => response.write(' '), 10);
        response.on('close', () => clearInterval(drip));
      },
    };
    const server = await startWeb({ certificates, pages });
    const { said } = await find({}, { fetchText: await fetcherTo(server, 200) });
    await server.close();
    expect(said(file)?.outcome).toBe('timeout');
  });

  it.each([
    ['entities', `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${xmlFor('&a;')}`],
    ['a web page', '<!DOCTYPE html><html><body>Not here</body></html>'],
    ['nothing', ''],
  ])('with %s is ignored', async (_what, page) => {
    const { result, said } = await find({ [file]: page });
    expect(result.candidates).toEqual([]);
    expect(said(file)?.outcome).toBe('nothing');
  });

  it('that contradicts the MX records is reported and not used', async () => {
    const { result, best } = await find({ [file]: xmlFor('mail.altes-webhosting.test') }, {}, [
      {
        type: 'MX',
        name: 'firma.test',
        data: { preference: 0, exchange: 'firma-test.mail.protection.outlook.com' },
      },
    ]);
    expect(best).toMatchObject({ host: 'smtp.office365.com', port: 587, source: 'provider-table' });
    expect(result.staleAutoconfig).toBe(true);
    expect(result.candidates.map(({ host }) => host)).not.toContain('mail.altes-webhosting.test');
    const named = result.evidence.find(({ outcome }) => outcome === 'outdated');
    expect(named?.detail).toMatch(
      /^mail\.altes-webhosting\.test:465.*Microsoft.*mail\.protection\.outlook\.com/,
    );
  });
});

describe('a silent web server', () => {
  let silent: Server;
  const sockets = new Set<Socket>();
  let stop: AbortController;
  beforeAll(async () => {
    silent = createServer((socket) => sockets.add(socket)).listen(0, '127.0.0.1');
    await once(silent, 'listening');
  });
  afterAll(() => {
    for (const socket of sockets) socket.destroy();
    silent.close();
  });

  const port = () => (silent.address() as AddressInfo).port;
  const silentProxy = () =>
    httpsFetcher({ proxyFor: () => Promise.resolve({ HTTPS_PROXY: `http://127.0.0.1:${port()}` }) });

  it.each([
    ['itself', () => httpsFetcher({})(`https://127.0.0.1:${port()}/`, stop.signal)],
    ['as a proxy', () => silentProxy()('https://autoconfig.firma.test/', stop.signal)],
    ['behind a proxy', async () => (await fetcherTo({ port: port() }))('https://firma.test/', stop.signal)],
  ])('does not delay a cancellation, and no connection stays open (%s)', async (_where, fetch) => {
    stop = new AbortController();
    const accepted = once(silent, 'connection') as Promise<[Socket]>;
    const fetching = fetch();
    const [socket] = await accepted;
    const closed = once(socket.on('error', () => undefined).resume(), 'close');
    stop.abort();
    await expect(fetching).rejects.toThrow();
    await closed;
  });

  it('does not delay results from DNS', async () => {
    dns = await startDns([
      {
        type: 'SRV',
        name: '_submissions._tcp.firma.test',
        data: { priority: 0, weight: 1, port: 465, target: 'smtp.firma.test' },
      },
    ]);
    const { candidates, evidence } = await discover(
      'jobs@firma.test',
      { dnsServer: dns.address, ispdb: false, fetchText: silentProxy() },
      { signal: new AbortController().signal },
    );
    expect(candidates[0]).toMatchObject({ host: 'smtp.firma.test', port: 465, source: 'srv' });
    expect(
      evidence.filter(({ source, outcome }) => source === 'autoconfig' && outcome === 'timeout'),
    ).toHaveLength(2);
  });
});
