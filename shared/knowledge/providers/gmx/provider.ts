import type { Provider } from '../provider.ts';

export const gmx = {
  id: 'gmx',
  name: 'GMX',
  domains: ['gmx.de', 'gmx.net', 'gmx.at', 'gmx.ch', 'gmx.eu', 'gmx.org', 'gmx.info', 'mein.gmx'],
  mx: ['gmx.net'],
  signature: /mail\.gmx\.|mx\.gmx\.|gmx\.net /,
  groups: ['united-internet', 'freemail'],
  submission: [
    { host: 'mail.gmx.net', port: 465, security: 'tls' },
    { host: 'mail.gmx.net', port: 587, security: 'starttls' },
  ],
  // The international service has its own servers.
  parts: [
    {
      domains: [
        'gmx.com',
        'gmx.tm',
        'gmx.us',
        'gmx.co.uk',
        'gmx.es',
        'gmx.fr',
        'gmx.ca',
        'gmx.cn',
        'gmx.co.in',
        'gmx.com.br',
        'gmx.com.my',
        'gmx.hk',
        'gmx.ie',
        'gmx.ph',
        'gmx.pt',
        'gmx.ru',
        'gmx.se',
        'gmx.sg',
        'gmx.tw',
        'gmx.com.tr',
        'gmx.it',
        'gmx.li',
      ],
      mx: ['gmx.com'],
      submission: [
        { host: 'mail.gmx.com', port: 465, security: 'tls' },
        { host: 'mail.gmx.com', port: 587, security: 'starttls' },
      ],
    },
  ],
  needsPreparing: true,
  asOf: '2026-03-12',
  confirmed: true,
  sources: [
    'https://github.com/thunderbird/autoconfig/blob/master/ispdb/gmx.net.xml',
    'https://github.com/thunderbird/autoconfig/blob/master/ispdb/gmx.com.xml',
    'https://hilfe.gmx.net/sicherheit/2fa/anwendungsspezifisches-passwort.html',
    'https://hilfe.gmx.net/sicherheit/2fa/index.html',
    'https://www.gmx.net/mail/tipps/posts/pop3-imap/36/',
  ],
} as const satisfies Provider;
