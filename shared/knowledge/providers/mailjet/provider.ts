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
  asOf: '2026-08-07',
  confirmed: false,
  sources: [
    'https://github.com/nodemailer/nodemailer/blob/master/lib/well-known/services.json',
    'memory (unverified)',
  ],
} as const satisfies Provider;
