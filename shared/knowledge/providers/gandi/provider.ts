import type { Provider } from '../provider.ts';

export const gandi = {
  id: 'gandi',
  name: 'Gandi Mail',
  domains: [],
  mx: ['mail.gandi.net'],
  submission: [
    { host: 'mail.gandi.net', port: 465, security: 'tls' },
    { host: 'mail.gandi.net', port: 587, security: 'starttls' },
  ],
  asOf: '2026-08-07',
  confirmed: true,
  sources: [
    'https://github.com/thunderbird/autoconfig/blob/master/ispdb/gandi.net.xml',
    'https://github.com/nodemailer/nodemailer/blob/master/lib/well-known/services.json',
    'https://github.com/jace/mxsniff/blob/master/mxsniff/providers.py',
  ],
} as const satisfies Provider;
