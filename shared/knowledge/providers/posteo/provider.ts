import type { Provider } from '../provider.ts';

export const posteo = {
  id: 'posteo',
  name: 'Posteo',
  domains: ['posteo.de', 'posteo.net', 'posteo.at', 'posteo.ch'],
  mx: ['posteo.de'],
  submission: [
    { host: 'posteo.de', port: 465, security: 'tls' },
    { host: 'posteo.de', port: 587, security: 'starttls' },
  ],
  asOf: '2026-03-12',
  confirmed: false,
  sources: [
    'https://github.com/thunderbird/autoconfig/blob/master/ispdb/posteo.de.xml',
    'public repository text(MailHostDetector rules)',
    'memory (unverified)',
  ],
} as const satisfies Provider;
