import type { Provider } from '../provider.ts';

export const zohoCom = {
  id: 'zoho_com',
  name: 'Zoho Mail US',
  domains: [],
  mx: ['zoho.com', 'zohomail.com'],
  aliases: ['zoho'],
  signature: /smtp\.zoho|zoho\.(com|eu)/,
  submission: [
    { host: 'smtppro.zoho.com', port: 465, security: 'tls' },
    { host: 'smtppro.zoho.com', port: 587, security: 'starttls' },
  ],
  // The server for personal addresses; companies' domains use the servers above.
  parts: [
    {
      domains: ['zoho.com', 'zohomail.com'],
      submission: [
        { host: 'smtp.zoho.com', port: 465, security: 'tls' },
        { host: 'smtp.zoho.com', port: 587, security: 'starttls' },
      ],
    },
  ],
  asOf: '2026-03-12',
  confirmed: true,
  sources: [
    'https://github.com/thunderbird/autoconfig/blob/master/ispdb/zoho.com.xml',
    'https://github.com/jace/mxsniff/blob/master/mxsniff/providers.py',
  ],
} as const satisfies Provider;
