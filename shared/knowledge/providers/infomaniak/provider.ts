import type { Provider } from '../provider.ts';

export const infomaniak = {
  id: 'infomaniak',
  name: 'Infomaniak',
  domains: [],
  mx: ['infomaniak.ch', 'infomaniak.com'],
  submission: [
    { host: 'mail.infomaniak.com', port: 465, security: 'tls' },
    { host: 'mail.infomaniak.com', port: 587, security: 'starttls' },
  ],
  sends: {
    spf: ['spf.infomaniak.ch'],
    asOf: '2026-11-23',
    sources: ['https://www.infomaniak.com/en/support/faq/admin2/email-service'],
  },
  asOf: '2026-08-07',
  confirmed: true,
  sources: [
    'https://www.infomaniak.com/en/support/faq/admin2/email-service',
    'https://github.com/nodemailer/nodemailer/blob/master/lib/well-known/services.json',
  ],
} as const satisfies Provider;
