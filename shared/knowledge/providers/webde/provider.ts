import type { Provider } from '../provider.ts';

export const webde = {
  id: 'webde',
  name: 'WEB.DE',
  domains: ['web.de', 'email.de'],
  mx: ['web.de'],
  aliases: ['web.de'],
  signature: /smtp\.web\.de|[. ]web\.de /,
  groups: ['united-internet', 'freemail'],
  submission: [
    { host: 'smtp.web.de', port: 465, security: 'tls' },
    { host: 'smtp.web.de', port: 587, security: 'starttls' },
  ],
  needsPreparing: true,
  asOf: '2026-03-12',
  confirmed: false,
  sources: [
    'https://github.com/thunderbird/autoconfig/blob/master/ispdb/web.de.xml',
    'public repository text(MailHostDetector rules)',
    'memory (unverified)',
  ],
} as const satisfies Provider;
