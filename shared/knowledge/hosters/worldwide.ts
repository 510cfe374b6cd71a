import type { Provider } from '../providers/provider.ts';

/**
 * Hosters in many countries of which only the servers are known. Without a submission server here, the user has to
 * enter it.
 */
export const worldwide = [
  {
    id: 'namecheap',
    name: 'Namecheap Private Email',
    domains: [],
    mx: ['privateemail.com'],
    submission: [
      { host: 'mail.privateemail.com', port: 465, security: 'tls' },
      { host: 'mail.privateemail.com', port: 587, security: 'starttls' },
    ],
    asOf: '2026-11-29',
    confirmed: true,
    sources: [
      'MX records of European public bodies (mxmap projects), 2026-04 to 2026-07',
      'https://github.com/M66B/FairEmail (providers.xml), 2026-08-22',
      'public configuration texts, 2026-11',
    ],
  },
  {
    id: 'purelymail',
    name: 'Purelymail',
    domains: [],
    mx: ['purelymail.com'],
    submission: [{ host: 'smtp.purelymail.com', port: 465, security: 'tls' }],
    asOf: '2026-11-29',
    confirmed: true,
    sources: [
      'MX records of European public bodies (mxmap projects), 2026-04 to 2026-07',
      'https://github.com/M66B/FairEmail (providers.xml), 2026-08-22',
    ],
  },
  {
    id: 'dreamhost',
    name: 'DreamHost',
    domains: [],
    mx: ['mail.dreamhost.com'],
    submission: [{ host: 'smtp.dreamhost.com', port: 465, security: 'tls' }],
    asOf: '2026-11-29',
    confirmed: true,
    sources: [
      'https://github.com/M66B/FairEmail (providers.xml), 2026-08-22',
      'https://github.com/jace/mxsniff/blob/master/mxsniff/providers.py, 2023',
    ],
  },
  {
    id: 'titan',
    name: 'Titan (now lumped with Hostinger: WRONG server)',
    domains: [],
    mx: ['titan.email'],
    submission: [
      { host: 'smtp.titan.email', port: 465, security: 'tls' },
      { host: 'smtp.titan.email', port: 587, security: 'starttls' },
    ],
    asOf: '2026-11-29',
    confirmed: true,
    sources: ['public configuration texts, 2026-11', 'public configuration texts (MX), 2026-11'],
  },
  {
    id: 'migadu',
    name: 'Migadu',
    domains: [],
    mx: ['migadu.com'],
    submission: [
      { host: 'smtp.migadu.com', port: 465, security: 'tls' },
      { host: 'smtp.migadu.com', port: 587, security: 'starttls' },
    ],
    asOf: '2026-11-29',
    confirmed: true,
    sources: [
      'https://github.com/M66B/FairEmail (providers.xml), 2026-08-22',
      'public configuration texts, 2026-11',
      'public configuration texts (MX), 2026-11',
    ],
  },
  {
    id: 'workmail',
    name: 'Amazon WorkMail',
    domains: [],
    mx: [],
    autodiscover: ['awsapps.com'],
    // Each region has its own server.
    parts: [
      {
        autodiscover: ['mail.eu-west-1.awsapps.com'],
        submission: [{ host: 'smtp.mail.eu-west-1.awsapps.com', port: 465, security: 'tls' }],
      },
    ],
    submission: [],
    asOf: '2026-11-29',
    confirmed: true,
    sources: [
      'https://github.com/M66B/FairEmail (providers.xml), 2026-08-22',
      'public configuration texts, 2026-11',
    ],
  },
  {
    id: 'mailfence',
    name: 'Mailfence',
    domains: [],
    mx: ['mailfence.com'],
    submission: [{ host: 'smtp.mailfence.com', port: 465, security: 'tls' }],
    asOf: '2026-11-29',
    confirmed: false,
    sources: ['https://github.com/M66B/FairEmail (providers.xml), 2026-08-22'],
  },
  {
    id: 'runbox',
    name: 'Runbox',
    domains: [],
    mx: ['runbox.com'],
    submission: [{ host: 'mail.runbox.com', port: 465, security: 'tls' }],
    asOf: '2026-11-29',
    confirmed: true,
    sources: [
      'https://github.com/M66B/FairEmail (providers.xml), 2026-08-22',
      'https://github.com/jace/mxsniff/blob/master/mxsniff/providers.py, 2023',
    ],
  },
  {
    id: 'zoho_more',
    name: 'Zoho Mail',
    domains: [],
    mx: ['zoho.com.au', 'zoho.jp', 'zohocloud.ca'],
    // Each region has its own server.
    parts: [{ mx: ['zoho.in'], submission: [{ host: 'smtppro.zoho.in', port: 465, security: 'tls' }] }],
    submission: [],
    asOf: '2026-11-29',
    confirmed: true,
    sources: [
      'https://github.com/thunderbird/autoconfig (ispdb), 2026-03-12',
      'https://github.com/M66B/FairEmail (providers.xml), 2026-08-22',
    ],
  },
  {
    id: 'mxroute',
    name: 'MXroute',
    domains: [],
    mx: ['mxlogin.com'],
    submission: [],
    asOf: '2026-11-29',
    confirmed: false,
    sources: ['MX and SPF records of European public bodies (mxmap projects), 2026-04 to 2026-07'],
  },
  {
    id: 'webador',
    name: 'Webador',
    domains: [],
    mx: ['webador.com'],
    submission: [],
    asOf: '2026-11-29',
    confirmed: false,
    sources: ['MX and SPF records of European public bodies (mxmap projects), 2026-04 to 2026-07'],
  },
  {
    id: 'opalstack',
    name: 'Opalstack',
    domains: [],
    mx: ['opalstack.com'],
    submission: [],
    asOf: '2026-11-29',
    confirmed: false,
    sources: ['MX and SPF records of European public bodies (mxmap projects), 2026-04 to 2026-07'],
  },
] as const satisfies readonly Provider[];
