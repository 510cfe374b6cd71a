import { describe, expect, it } from 'vitest';

import { parseAutoconfig } from '../../../main/discovery/autoconfig.ts';

const server = (inner: string, type = 'smtp') => `<outgoingServer type="${type}">${inner}</outgoingServer>`;
const file = (...servers: string[]) =>
  `<?xml version="1.0"?><clientConfig version="1.1"><emailProvider id="firma.test">${servers.join('')}</emailProvider></clientConfig>`;
const tls =
  '<hostname>smtp.%EMAILDOMAIN%</hostname><port>465</port><socketType>SSL</socketType><username>%EMAILLOCALPART%</username>';
const plain = '<hostname>smtp.firma.test</hostname><port>25</port><socketType>plain</socketType>';
const read = (xml: string) => parseAutoconfig(xml, 'jobs@firma.test', 'firma.test');

const withAuth = (...methods: string[]) =>
  server(`${tls}${methods.map((method) => `<authentication>${method}</authentication>`).join('')}`);

describe('an autoconfig file', () => {
  it('fills in the address', () => {
    expect(read(file(server(tls))).servers).toEqual([
      { endpoint: { host: 'smtp.firma.test', port: 465, security: 'tls' }, username: 'jobs' },
    ]);
  });

  it.each([
    ['%EMAILADDRESS%', 'jobs@firma.test'],
    ['%EMAILLOCALPART%', 'jobs'],
    ['%EMAILLOCALPART%.%EMAILDOMAIN%', 'jobs.firma.test'],
    ['fixed', 'fixed'],
    // This value is known only to the user.
    ['%REALNAME%', 'jobs@firma.test'],
  ])('turns the user name %s into %s', (template, username) => {
    const inner = `<hostname>a.test</hostname><port>587</port><socketType>STARTTLS</socketType><username>${template}</username>`;
    expect(read(file(server(inner))).servers[0]?.username).toBe(username);
  });

  it('keeps all outgoing servers in their order', () => {
    const one = (host: string, port: number, socket: string) =>
      server(`<hostname>${host}</hostname><port>${port}</port><socketType>${socket}</socketType>`);
    const { servers } = read(
      file(one('a.test', 587, 'STARTTLS'), one('b.test', 465, 'SSL'), one('c.test', 25, 'plain')),
    );
    expect(servers.map(({ endpoint }) => `${endpoint.host} ${endpoint.security}`)).toEqual([
      'a.test starttls',
      'b.test tls',
    ]);
  });

  it('drops a server without encryption, not the file', () => {
    expect(read(file(server(plain), server(tls))).servers).toHaveLength(1);
  });

  it.each([
    [['OAuth2'], 1, true],
    [['oauth2', 'none'], 1, true],
    [['NTLM', 'GSSAPI', 'TLS-client-cert'], 0, false],
    [['secure'], 1, false],
    [[''], 1, false],
    [['OAuth2', 'password-cleartext'], 1, false],
    [['password-encrypted'], 1, false],
    [['plain'], 1, false],
    [['client-IP-address'], 0, false],
    [[], 1, false],
  ])('with the methods %j keeps %i server', (methods, count, oauthOnly) => {
    expect(read(file(withAuth(...methods)))).toMatchObject({ oauthOnly });
    expect(read(file(withAuth(...methods))).servers).toHaveLength(count);
  });

  it('names what has to be enabled first, and where', () => {
    const enable =
      '<enable visiturl="https://mail.firma.test/settings"><instruction lang="en">Switch on SMTP</instruction><instruction>Bitte</instruction></enable>';
    expect(read(file(enable, server(tls))).switchOn).toEqual([
      {
        page: 'https://mail.firma.test/settings',
        words: [{ text: 'Switch on SMTP', language: 'en' }, { text: 'Bitte' }],
      },
    ]);
    expect(read(file(enable.replace('https:', 'javascript:'), server(tls))).switchOn).toEqual([]);
  });

  it('may have a byte order mark and unknown elements', () => {
    const odd =
      '<documentation url="https://x.test"><descr lang="de">Hilfe</descr></documentation><webMail/>';
    expect(read(`\uFEFF${file(odd, server(tls, 'smtp'))}`).servers).toHaveLength(1);
  });

  it.each([
    ['is not XML', 'not found'],
    ['is a web page', '<!DOCTYPE html><html><body>Hello</body></html>'],
    ['declares entities', `<!DOCTYPE x [<!ENTITY a "aaaa">]>${file(server(tls))}`],
    [
      'declares entities that expand exponentially',
      `<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>${file(server(tls.replace('465', '&b;')))}`,
    ],
    ['is nested too deeply', `<clientConfig>${'<a>'.repeat(60_000)}`],
    ['is cut off', file(server(tls)).slice(0, 120)],
    ['names a member of every object', '<__proto__><clientConfig/></__proto__>'],
    [
      'names a host with a space',
      file(server('<hostname>smtp firma</hostname><port>465</port><socketType>SSL</socketType>')),
    ],
    [
      'names a host with a line break',
      file(
        server('<hostname>smtp.firma.test&#13;&#10;x</hostname><port>465</port><socketType>SSL</socketType>'),
      ),
    ],
    [
      'names an impossible port',
      file(server('<hostname>smtp.firma.test</hostname><port>99999</port><socketType>SSL</socketType>')),
    ],
    ['names only an incoming server', file(server(tls, 'imap'))],
  ])('is ignored if it %s', (_reason, xml) => {
    expect(read(xml)).toEqual({ servers: [], oauthOnly: false, plainOnly: false, switchOn: [] });
  });

  it('with a thousand servers is truncated', () => {
    expect(read(file(...Array.from({ length: 1_000 }, () => server(tls)))).servers.length).toBeLessThan(50);
  });
});
