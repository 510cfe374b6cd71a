import type { Provider } from '../provider.ts';

export const mailgun = {
  id: 'mailgun',
  name: 'Mailgun',
  domains: [],
  mx: [],
  signature: /mailgun/,
  groups: ['relays'],
  submission: [
    { host: 'smtp.eu.mailgun.org', port: 465, security: 'tls' },
    { host: 'smtp.eu.mailgun.org', port: 587, security: 'starttls' },
    { host: 'smtp.mailgun.org', port: 465, security: 'tls' },
  ],
  sends: {
    spf: ['mailgun.org'],
    asOf: '2026-11-29',
    sources: ['public SPF records of European public bodies (mxmap projects, 2026)'],
  },
  asOf: '2026-08-07',
  confirmed: false,
  sources: [
    'https://github.com/nodemailer/nodemailer/blob/master/lib/well-known/services.json',
    'https://github.com/jace/mxsniff/blob/master/mxsniff/providers.py',
    'memory (unverified)',
  ],
} as const satisfies Provider;
