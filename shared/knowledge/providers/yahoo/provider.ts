import type { Provider } from '../provider.ts';

export const yahoo = {
  id: 'yahoo',
  name: 'Yahoo Mail',
  domains: ['yahoo.com', 'yahoo.de'],
  mx: ['yahoodns.net'],
  aliases: ['aol'],
  signature: /mail\.yahoo\.|\.yahoo\.com|postmaster\.yahooinc/,
  submission: [
    { host: 'smtp.mail.yahoo.com', port: 465, security: 'tls' },
    { host: 'smtp.mail.yahoo.com', port: 587, security: 'starttls' },
  ],
  appPassword: { by: 'Yahoo', shape: 'sixteen-letters' },
  asOf: '2026-08-07',
  confirmed: false,
  sources: [
    'https://github.com/thunderbird/autoconfig/blob/master/ispdb/yahoo.com.xml',
    'https://github.com/nodemailer/nodemailer/blob/master/lib/well-known/services.json',
    'https://github.com/jace/mxsniff/blob/master/mxsniff/providers.py',
    'memory (unverified)',
  ],
} as const satisfies Provider;
