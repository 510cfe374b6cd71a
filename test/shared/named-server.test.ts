import { domainToASCII } from 'node:url';
import { describe, expect, it } from 'vitest';

import { hostSchema, parseServer } from '../../shared/model/index.ts';

const parse = (text: string) => parseServer(text, domainToASCII);

describe('a server that a user typed', () => {
  it.each([
    ['mail.firma.test', { host: 'mail.firma.test' }],
    ['  Mail.Firma.test\n', { host: 'mail.firma.test' }],
    ['mail.firma.test.', { host: 'mail.firma.test' }],
    ['mail.firma.test:587', { host: 'mail.firma.test', port: 587 }],
    ['mail.firma.test : 587', { host: 'mail.firma.test', port: 587 }],
    ['mail.firma.test 587', { host: 'mail.firma.test', port: 587 }],
    ['mail.firma.test.:587', { host: 'mail.firma.test', port: 587 }],
    ['smtps://mail.firma.test', { host: 'mail.firma.test', security: 'tls' }],
    ['SMTPS://mail.firma.test:465/', { host: 'mail.firma.test', port: 465, security: 'tls' }],
    ['starttls://mail.firma.test', { host: 'mail.firma.test', security: 'starttls' }],
    ['smtp://mail.firma.test:587', { host: 'mail.firma.test', port: 587 }],
    ['https://mail.firma.test/', { host: 'mail.firma.test' }],
    ['bücher.test', { host: 'xn--bcher-kva.test' }],
    ['localhost', { host: 'localhost' }],
    ['127.0.0.1', { host: '127.0.0.1' }],
    ['127.0.0.1:25', { host: '127.0.0.1', port: 25 }],
    ['::1', { host: '::1' }],
    ['[2001:DB8::1]', { host: '2001:db8::1' }],
    ['[127.0.0.1]:25', { host: '127.0.0.1', port: 25 }],
    ['[::1]:465', { host: '::1', port: 465 }],
    ['smtps://[::1]', { host: '::1', security: 'tls' }],
  ])('is understood: %j', (text, value) => {
    expect(parse(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['', 'empty'],
    [' ', 'empty'],
    ['.', 'empty'],
    [':25', 'empty'],
    ['smtp://', 'empty'],
    ['jobs@firma.test', 'address'],
    ['smtp://jobs:geheim@mail.firma.test', 'address'],
    ['imaps://imap.firma.test', 'receiving'],
    ['pop3://pop.firma.test', 'receiving'],
    ['ftp://mail.firma.test', 'scheme'],
    ['https://mail.firma.test/owa/', 'page'],
    ['mail.firma.test/owa', 'page'],
    ['mail.firma.test\\x', 'page'],
    ['mail.firma.test:', 'port'],
    ['mail.firma.test:0', 'port'],
    ['mail.firma.test:65536', 'port'],
    ['mail.firma.test:smtp', 'port'],
    ['127.0.0.1:25x', 'port'],
    ['127.0.0.256', 'numbers'],
    ['127.0.0', 'numbers'],
    ['0x7f.1', 'numbers'],
    ['1.2.3.4.5', 'numbers'],
    ['1::2::3', 'numbers'],
    ['fe80::1%eth0', 'numbers'],
    ['[::1', 'numbers'],
    ['mail firma.test', 'characters'],
    ['mail,firma.test', 'characters'],
    ['mail..firma.test', 'characters'],
    ['-mail.firma.test', 'characters'],
    ['ma\u202eil.test', 'characters'],
    ['ma\u200bil.test', 'characters'],
    ['mail.test\r\nQUIT', 'characters'],
    [`${'x'.repeat(64)}.test`, 'characters'],
  ])('is rejected, and the wrong part is named: %j', (text, problem) => {
    expect(parse(text)).toEqual({ ok: false, problem });
  });
});

it.each(['127.0.0.1:25', '1.2.3.4.5', '127.1', ':', '::1::', 'a:b', '[::1]', 'mail.test.'])(
  '%j names no host',
  (text) => expect(hostSchema.safeParse(text).success).toBe(false),
);
