import type { Provider } from '../provider.ts';

export const sendgrid = {
  id: 'sendgrid',
  name: 'Twilio SendGrid',
  domains: [],
  mx: [],
  signature: /sendgrid/,
  groups: ['relays'],
  submission: [
    { host: 'smtp.sendgrid.net', port: 587, security: 'starttls' },
    { host: 'smtp.sendgrid.net', port: 465, security: 'tls' },
    { host: 'smtp.sendgrid.net', port: 2525, security: 'starttls' },
  ],
  sends: {
    spf: ['sendgrid.net'],
    asOf: '2026-11-29',
    sources: ['public SPF records of European public bodies (mxmap projects, 2026)'],
  },
  asOf: '2026-08-07',
  confirmed: false,
  sources: [
    'https://github.com/nodemailer/nodemailer/blob/master/lib/well-known/services.json',
    'memory (unverified)',
  ],
} as const satisfies Provider;
