import type { Provider } from '../provider.ts';

export const hostinger = {
  id: 'hostinger',
  name: 'Hostinger',
  domains: [],
  mx: ['hostinger.com', 'hostinger.es', 'hostinger.de', 'hostinger.pt', 'hostinger.gr'],
  autodiscover: ['autodiscover.mail.hostinger.com'],
  submission: [
    { host: 'smtp.hostinger.com', port: 465, security: 'tls' },
    { host: 'smtp.hostinger.com', port: 587, security: 'starttls' },
  ],
  sends: {
    spf: ['_spf.mail.hostinger.com'],
    asOf: '2026-11-23',
    sources: ['public repository text(MailHostDetector rules)'],
  },
  asOf: '2026-11-29',
  confirmed: true,
  sources: [
    'public repository text(MailHostDetector rules)',
    'https://github.com/M66B/FairEmail (providers.xml), 2026-08-22',
    'MX records of European public bodies (mxmap projects), 2026-04 to 2026-07',
  ],
} as const satisfies Provider;
