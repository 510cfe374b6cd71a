import type { Provider } from '../provider.ts';

export const icloud = {
  id: 'icloud',
  name: 'iCloud Mail (incl. custom domain)',
  domains: ['icloud.com', 'me.com', 'mac.com'],
  mx: ['mail.icloud.com'],
  signature: /mail\.me\.com|\.icloud\.com| me\.com /,
  submission: [{ host: 'smtp.mail.me.com', port: 587, security: 'starttls' }],
  appPassword: { by: 'Apple', shape: 'sixteen-letters' },
  asOf: '2026-08-07',
  confirmed: false,
  sources: [
    'https://github.com/thunderbird/autoconfig/blob/master/ispdb/me.com.xml',
    'https://github.com/nodemailer/nodemailer/blob/master/lib/well-known/services.json',
    'https://github.com/jace/mxsniff/blob/master/mxsniff/providers.py',
    'memory (unverified)',
  ],
} as const satisfies Provider;
