import type { Provider } from '../provider.ts';

export const mailjet = {
  id: 'mailjet',
  name: 'Mailjet',
  domains: [],
  mx: [],
  groups: ['relays'],
  submission: [
    { host: 'in-v3.mailjet.com', port: 587, security: 'starttls' },
    { host: 'in-v3.mailjet.com', port: 465, security: 'tls' },
    { host: 'in.mailjet.com', port: 587, security: 'starttls' },
  ],
  sends: {
    spf: ['spf.mailjet.com'],
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
