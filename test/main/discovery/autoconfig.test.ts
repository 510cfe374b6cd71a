import { describe, expect, it } from 'vitest';

import { parseAutoconfig } from '../../../main/discovery/autoconfig.ts';

const server = (inner: string, type = 'smtp') => `<outgoingServer type="${type}">${inner}</outgoingServer>`;
const file = (...servers: string[]) =>
  `<?xml version="1.0"?><clientConfig version="1.1"><emailProvider id="firma.test">${servers.join('')}</emailProvider></clientConfig>`;
const tls =
  '<hostname>smtp.%EMAILDOMAIN%</hostname><port>465</port><socketType>SSL</socketType><username>%EMAILLOCALPART%</username>';
const plain = '<hostname>smtp.firma.test</hostname><port>25</port><socketType>plain</socketType>';
const read = (xml: string) => parseAutoconfig(xml, 'jobs@firma.test', 'firma.test');

describe('an autoconfig file', () => {
  it('fills in the address', () => {
    expect(read(file(server(tls)))).toEqual([
      { endpoint: { host: 'smtp.firma.test', port: 465, security: 'tls' }, username: 'jobs' },
    ]);
  });

  it('loses a server without encryption, not the file', () => {
    expect(read(file(server(plain), server(tls)))).toHaveLength(1);
  });

  it('leaves out a server that takes no password', () => {
    expect(read(file(server(`${tls}<authentication>OAuth2</authentication>`)))).toEqual([]);
    expect(
      read(
        file(
          server(
            `${tls}<authentication>OAuth2</authentication><authentication>password-cleartext</authentication>`,
          ),
        ),
      ),
    ).toHaveLength(1);
  });

  it.each([
    ['is no XML', 'not found'],
    ['is a web page', '<!DOCTYPE html><html><body>Hello</body></html>'],
    ['brings entities', `<!DOCTYPE x [<!ENTITY a "aaaa">]>${file(server(tls))}`],
    [
      'names a host with a space',
      file(server('<hostname>smtp firma</hostname><port>465</port><socketType>SSL</socketType>')),
    ],
    [
      'names an impossible port',
      file(server('<hostname>smtp.firma.test</hostname><port>99999</port><socketType>SSL</socketType>')),
    ],
    ['is only for receiving', file(server(tls, 'imap'))],
  ])('counts for nothing when it %s', (_reason, xml) => {
    expect(read(xml)).toEqual([]);
  });
});
