import type { Provider } from './provider.ts';

/** Mail providers and hosters of the wider world. Facts with source and date; see provider.ts. */
export const worldwide = [
  {
    id: 'fastmail',
    name: 'Fastmail',
    domains: ['fastmail.com', 'fastmail.fm'],
    mx: ['messagingengine.com'],
    submission: [
      { host: 'smtp.fastmail.com', port: 465, security: 'tls' },
      { host: 'smtp.fastmail.com', port: 587, security: 'starttls' },
    ],
    asOf: '2026-08-07',
    confirmed: false,
    sources: [
      'https://github.com/thunderbird/autoconfig/blob/master/ispdb/messagingengine.com.xml',
      'https://github.com/nodemailer/nodemailer/blob/master/lib/well-known/services.json',
      'https://github.com/jace/mxsniff/blob/master/mxsniff/providers.py',
      'public repository text(MailHostDetector rules)',
    ],
  },
  {
    id: 'icloud',
    name: 'iCloud Mail (incl. custom domain)',
    domains: ['icloud.com', 'me.com', 'mac.com'],
    mx: ['mail.icloud.com'],
    submission: [{ host: 'smtp.mail.me.com', port: 587, security: 'starttls' }],
    asOf: '2026-08-07',
    confirmed: false,
    sources: [
      'https://github.com/thunderbird/autoconfig/blob/master/ispdb/me.com.xml',
      'https://github.com/nodemailer/nodemailer/blob/master/lib/well-known/services.json',
      'https://github.com/jace/mxsniff/blob/master/mxsniff/providers.py',
      'memory (unverified)',
    ],
  },
  {
    id: 'yahoo',
    name: 'Yahoo Mail',
    domains: ['yahoo.com', 'yahoo.de'],
    mx: ['yahoodns.net'],
    submission: [
      { host: 'smtp.mail.yahoo.com', port: 465, security: 'tls' },
      { host: 'smtp.mail.yahoo.com', port: 587, security: 'starttls' },
    ],
    asOf: '2026-08-07',
    confirmed: false,
    sources: [
      'https://github.com/thunderbird/autoconfig/blob/master/ispdb/yahoo.com.xml',
      'https://github.com/nodemailer/nodemailer/blob/master/lib/well-known/services.json',
      'https://github.com/jace/mxsniff/blob/master/mxsniff/providers.py',
      'memory (unverified)',
    ],
  },
  {
    id: 'yandex',
    name: 'Yandex Mail / Yandex 360',
    domains: ['yandex.ru', 'yandex.com', 'ya.ru'],
    mx: ['mx.yandex.net', 'mx.yandex.ru'],
    submission: [
      { host: 'smtp.yandex.com', port: 465, security: 'tls' },
      { host: 'smtp.yandex.ru', port: 465, security: 'tls' },
    ],
    asOf: '2026-08-07',
    confirmed: true,
    sources: [
      'https://github.com/thunderbird/autoconfig/blob/master/ispdb/yandex.ru.xml',
      'https://github.com/nodemailer/nodemailer/blob/master/lib/well-known/services.json',
      'https://github.com/jace/mxsniff/blob/master/mxsniff/providers.py',
    ],
  },
  {
    id: 'godaddy',
    name: 'GoDaddy Workspace Email',
    domains: [],
    mx: ['secureserver.net'],
    submission: [{ host: 'smtpout.secureserver.net', port: 465, security: 'tls' }],
    asOf: '2026-03-12',
    confirmed: true,
    sources: [
      'https://github.com/thunderbird/autoconfig/blob/master/ispdb/wildwestdomains.com.xml',
      'https://ch.godaddy.com/help/wie-viele-e-mail-nachrichten-kann-ich-pro-tag-senden-313',
    ],
  },
  {
    id: 'hostinger',
    name: 'Hostinger / Titan',
    domains: [],
    mx: ['hostinger.com', 'titan.email'],
    submission: [
      { host: 'smtp.hostinger.com', port: 465, security: 'tls' },
      { host: 'smtp.hostinger.com', port: 587, security: 'starttls' },
    ],
    asOf: '2026-11-23',
    confirmed: false,
    sources: ['public repository text(MailHostDetector rules)', 'memory (unverified)'],
  },
  {
    id: 'rackspace',
    name: 'Rackspace Email',
    domains: [],
    mx: ['emailsrvr.com'],
    submission: [
      { host: 'secure.emailsrvr.com', port: 465, security: 'tls' },
      { host: 'secure.emailsrvr.com', port: 587, security: 'starttls' },
    ],
    asOf: '2026-03-12',
    confirmed: true,
    sources: ['https://github.com/thunderbird/autoconfig/blob/master/ispdb/emailsrvr.com.xml'],
  },
] as const satisfies readonly Provider[];
