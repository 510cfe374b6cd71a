import type { Provider } from '../provider.ts';

export const zohoEu = {
  id: 'zoho_eu',
  name: 'Zoho Mail EU',
  domains: [],
  mx: ['zoho.eu'],
  submission: [
    { host: 'smtppro.zoho.eu', port: 465, security: 'tls' },
    { host: 'smtppro.zoho.eu', port: 587, security: 'starttls' },
  ],
  // The server for personal addresses; companies' domains use the servers above.
  parts: [
    {
      domains: ['zoho.eu', 'zohomail.eu'],
      submission: [
        { host: 'smtp.zoho.eu', port: 465, security: 'tls' },
        { host: 'smtp.zoho.eu', port: 587, security: 'starttls' },
      ],
    },
  ],
  sends: {
    spf: ['zohomail.eu', 'zoho.eu'],
    asOf: '2026-11-23',
    sources: ['public repository text(MailHostDetector rules)'],
  },
  asOf: '2026-03-12',
  confirmed: true,
  sources: [
    'https://github.com/thunderbird/autoconfig/blob/master/ispdb/zoho.eu.xml',
    'https://www.zoho.com/mail/help/zoho-smtp.html',
    'https://postigo.net/smtp/zoho',
    'public repository text(MailHostDetector rules)',
  ],
} as const satisfies Provider;
