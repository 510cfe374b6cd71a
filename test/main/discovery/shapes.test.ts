/** Tests every form of autoconfig file that occurs in the wild, with files written for this test. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseAutoconfig } from '../../../main/discovery/autoconfig.ts';

const read = (xml: string, address = 'jobs@firma.test') => {
  const { servers, plainOnly: _plainOnly, ...rest } = parseAutoconfig(xml, address, 'firma.test');
  return {
    ...rest,
    servers: servers.map(
      ({ endpoint: { host, port, security }, username }) => `${security} ${host}:${port} ${username}`,
    ),
  };
};

const smtp = (host: string, port: number, socket: string, more = '') => `
      <outgoingServer type="smtp">
        <hostname>${host}</hostname>
        <port>${port}</port>
        <socketType>${socket}</socketType>
        ${more}
      </outgoingServer>`;
const imap = `
      <incomingServer type="imap">
        <hostname>imap.firma.test</hostname><port>993</port><socketType>SSL</socketType>
        <authentication>password-cleartext</authentication><username>%EMAILADDRESS%</username>
      </incomingServer>`;
const user = '<username>%EMAILADDRESS%</username>';
const file = (inner: string, before = '<?xml version="1.0" encoding="UTF-8"?>') => `${before}
  <clientConfig version="1.1">
    <emailProvider id="firma.test">
      <domain>firma.test</domain>
      <displayName>Firma</displayName>
      <displayShortName>Firma</displayShortName>${imap}${inner}
    </emailProvider>
  </clientConfig>`;
const simple = file(smtp('smtp.firma.test', 465, 'SSL', user));
const asExpected = ['tls smtp.firma.test:465 jobs@firma.test'];

const shapes: readonly (readonly [string, string, readonly string[]])[] = [
  ['one server', simple, asExpected],
  [
    'several outgoing servers',
    file(
      smtp('a.test', 465, 'SSL', user) +
        smtp('a.test', 587, 'STARTTLS', user) +
        smtp('b.test', 587, 'STARTTLS'),
    ),
    [
      'tls a.test:465 jobs@firma.test',
      'starttls a.test:587 jobs@firma.test',
      'starttls b.test:587 jobs@firma.test',
    ],
  ],
  [
    'an entry without encryption beside others',
    file(smtp('a.test', 25, 'plain', user) + smtp('a.test', 587, 'STARTTLS', user)),
    ['starttls a.test:587 jobs@firma.test'],
  ],
  ['only entries without encryption', file(smtp('a.test', 25, 'plain', user)), []],
  [
    'the address in its parts',
    file(smtp('smtp.%EMAILDOMAIN%', 465, 'SSL', '<username>%EMAILLOCALPART%@%EMAILDOMAIN%</username>')),
    asExpected,
  ],
  [
    'the name before the @ alone',
    file(smtp('smtp.firma.test', 465, 'SSL', '<username>%EMAILLOCALPART%</username>')),
    ['tls smtp.firma.test:465 jobs'],
  ],
  [
    'ways to sign in, the safest first',
    file(
      smtp(
        'smtp.firma.test',
        465,
        'SSL',
        `${user}<authentication>OAuth2</authentication><authentication>password-encrypted</authentication><authentication>password-cleartext</authentication>`,
      ),
    ),
    asExpected,
  ],
  [
    'a server by address of the client, and one with a password',
    file(
      smtp('by-ip.test', 587, 'STARTTLS', '<authentication>client-IP-address</authentication>') +
        smtp('smtp.firma.test', 465, 'SSL', `${user}<authentication>plain</authentication>`),
    ),
    asExpected,
  ],
  [
    'the old elements about the list of servers',
    file(
      smtp(
        'smtp.firma.test',
        465,
        'SSL',
        `${user}<addThisServer>true</addThisServer><useGlobalPreferredServer>false</useGlobalPreferredServer><restriction>client-IP-address</restriction>`,
      ),
    ),
    asExpected,
  ],
  [
    'help, address book and web mail beside it',
    simple
      .replace(
        '</emailProvider>',
        '<documentation url="https://x.test"><descr lang="de">Hilfe</descr></documentation></emailProvider>',
      )
      .replace(
        '</clientConfig>',
        '<webMail><loginPage url="https://x.test"/></webMail><oAuth2><issuer>x.test</issuer></oAuth2></clientConfig>',
      ),
    asExpected,
  ],
  [
    'comments everywhere',
    simple
      .replace('<hostname>', '<!-- MX --><hostname><!-- new since 2020 -->')
      .replace('<domain>', '<!-- <domain>old.test</domain> --><domain>'),
    asExpected,
  ],
  ['a byte order mark', `\uFEFF${simple}`, asExpected],
  ['the line ends of Windows', simple.replaceAll('\n', '\r\n'), asExpected],
  ['no declaration', simple.replace(/^<\?xml.*?\?>/, ''), asExpected],
  ['a namespace', simple.replace('<clientConfig ', '<clientConfig xmlns="urn:x" '), asExpected],
  [
    'blanks and line breaks in values',
    simple.replaceAll('smtp.firma.test', '\n  smtp.firma.test\n  '),
    asExpected,
  ],
  ['character data', simple.replaceAll('smtp.firma.test', '<![CDATA[smtp.firma.test]]>'), asExpected],
  [
    'attributes on every element',
    simple.replaceAll(/<(hostname|port|socketType|username)>/g, '<$1 a="b">'),
    asExpected,
  ],
  ['capitals', simple.replaceAll('SSL', 'ssl').replaceAll('smtp.firma.test', 'SMTP.Firma.TEST'), asExpected],
  [
    'letters beyond ASCII in the host',
    simple.replaceAll('smtp.firma.test', 'smtp.müller.test'),
    ['tls smtp.xn--mller-kva.test:465 jobs@firma.test'],
  ],
  [
    'an empty list of ways to sign in',
    file(smtp('smtp.firma.test', 465, 'SSL', `${user}<authentication/>`)),
    asExpected,
  ],
  ['no user name', file(smtp('smtp.firma.test', 465, 'SSL')), asExpected],
  ['an empty user name', file(smtp('smtp.firma.test', 465, 'SSL', '<username/>')), asExpected],
  [
    'a broken server beside a good one',
    file(
      '<outgoingServer type="smtp"/><outgoingServer type="smtp"><port>x</port></outgoingServer>' +
        smtp('smtp.firma.test', 465, 'SSL', user),
    ),
    asExpected,
  ],
  ['incoming servers alone', file(''), []],
  ['TLS alone, as its port usually has it', file(smtp('smtp.firma.test', 465, 'TLS', user)), asExpected],
  [
    'TLS alone at the port for STARTTLS',
    file(smtp('smtp.firma.test', 587, 'TLS', user)),
    ['starttls smtp.firma.test:587 jobs@firma.test'],
  ],
  ['the words of a mail program', file(smtp('smtp.firma.test', 465, 'SSL/TLS', user)), asExpected],
  [
    'a new kind of encryption before one that is known',
    file(smtp('smtp.firma.test', 465, 'QUIC</socketType><socketType>SSL', user)),
    asExpected,
  ],
  ['the final dot of DNS', simple.replaceAll('smtp.firma.test', 'SMTP.firma.test.'), asExpected],
];

describe('an autoconfig file', () => {
  it.each(shapes)('is understood with %s', (_what, xml, servers) => {
    expect(read(xml)).toEqual({ servers, oauthOnly: false, switchOn: [] });
  });

  it('yields its servers even if they accept only OAuth, and reports that', () => {
    const oauth = smtp('smtp.firma.test', 465, 'SSL', `${user}<authentication>OAuth2</authentication>`);
    expect(read(file(oauth))).toMatchObject({ servers: asExpected, oauthOnly: true });
  });

  it.each(['xoauth2', 'OAUTHBEARER'])('recognises OAuth by its name %s', (name) => {
    const oauth = smtp('smtp.firma.test', 465, 'SSL', `<authentication>${name}</authentication>`);
    expect(read(file(oauth))).toMatchObject({ servers: asExpected, oauthOnly: true });
  });

  it.each([
    ['plain', true],
    ['', true],
    ['none', true],
    ['STARTTLS', false],
    ['unheard-of', false],
  ])('reports whether it offers only servers without encryption: %j', (socket, plainOnly) => {
    const { plainOnly: said } = parseAutoconfig(
      file(smtp('a.test', 25, socket, user)),
      'jobs@firma.test',
      'firma.test',
    );
    expect(said).toBe(plainOnly);
  });

  it('may have instructions outside of the provider element', () => {
    const enable =
      '<enable visiturl="https://mail.firma.test/"><instruction>Turn it on</instruction></enable>';
    expect(read(simple.replace('</clientConfig>', `${enable}</clientConfig>`)).switchOn).toEqual([
      { page: 'https://mail.firma.test/', words: [{ text: 'Turn it on' }] },
    ]);
  });

  it('may have attributes on its sign-in method, which is not taken for a password', () => {
    const system = smtp(
      'smtp.firma.test',
      465,
      'SSL',
      `${user}<authentication system="x">OAuth2</authentication>`,
    );
    expect(read(file(system))).toMatchObject({ servers: asExpected, oauthOnly: true });
  });

  it('does not take an unreadable sign-in method for a password', () => {
    const odd = smtp('smtp.firma.test', 465, 'SSL', `${user}<authentication><new>x</new></authentication>`);
    expect(read(file(odd)).servers).toEqual([]);
  });

  it.each([
    ['R&amp;D-%EMAILLOCALPART%', 'R&D-jobs'],
    ['M&#252;ller', 'Müller'],
    ['&lt;%EMAILLOCALPART%&gt;', '<jobs>'],
    ['&amp;lt;', '&lt;'],
  ])('decodes the user name %s', (written, username) => {
    const named = smtp('smtp.firma.test', 465, 'SSL', `<username>${written}</username>`);
    expect(read(file(named)).servers).toEqual([`tls smtp.firma.test:465 ${username}`]);
  });

  it('yields instructions with their languages and page', () => {
    const enable = `<enable visiturl="https://mail.firma.test/?a=1&amp;b=2">
      <instruction>Turn on IMAP</instruction>
      <instruction lang="de">Schalten Sie IMAP ein</instruction>
      <instruction lang="de">Schalten Sie <b>nichts</b> aus</instruction>
      <instruction lang="fr-FR">Activez\u202e IMAP</instruction>
    </enable>`;
    expect(read(simple.replace('</emailProvider>', `${enable}</emailProvider>`)).switchOn).toEqual([
      {
        page: 'https://mail.firma.test/?a=1&b=2',
        words: [
          { text: 'Turn on IMAP' },
          { text: 'Schalten Sie IMAP ein', language: 'de' },
          { text: 'Activez IMAP', language: 'fr' },
        ],
      },
    ]);
  });

  it.each(['javascript:alert(1)', 'http://x.test/', 'https://x.test/\u202e', 'https://', ''])(
    'yields no page %j',
    (url) => {
      const enable = `<enable visiturl="${url}"><instruction>x</instruction></enable>`;
      expect(read(simple.replace('</emailProvider>', `${enable}</emailProvider>`)).switchOn).toEqual([]);
    },
  );

  it('fills in any local part', () => {
    const letters = fc.string({
      unit: fc.constantFrom(..."abc019!#$%&'*+/=?^_`{|}~-".split('')),
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(letters, (name) => {
        expect(read(simple, `${name}@firma.test`).servers).toEqual([
          `tls smtp.firma.test:465 ${name}@firma.test`,
        ]);
      }),
      { examples: [['$&'], ['$$'], ["$`x$'"], ['%EMAILDOMAIN%'], ['$1']] },
    );
  });
});
