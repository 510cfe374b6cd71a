import type { Provider } from '../provider.ts';

export const onecom = {
  id: 'onecom',
  name: 'one.com',
  domains: [],
  mx: ['one.com'],
  submission: [
    { host: 'send.one.com', port: 465, security: 'tls' },
    { host: 'send.one.com', port: 587, security: 'starttls' },
  ],
  asOf: '2026-08-07',
  confirmed: true,
  sources: [
    'https://github.com/thunderbird/autoconfig/blob/master/ispdb/one.com.xml',
    'https://github.com/nodemailer/nodemailer/blob/master/lib/well-known/services.json',
    'https://github.com/jace/mxsniff/blob/master/mxsniff/providers.py',
  ],
} as const satisfies Provider;
