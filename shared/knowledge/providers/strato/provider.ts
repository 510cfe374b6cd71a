import type { Provider } from '../provider.ts';

export const strato = {
  id: 'strato',
  name: 'STRATO',
  domains: [],
  mx: ['rzone.de', 'strato.com'],
  autodiscover: ['autoconfigure.strato.de'],
  signature: /smtp\.strato\./,
  groups: ['hosted-exchange', 'german-hosters'],
  submission: [
    { host: 'smtp.strato.de', port: 465, security: 'tls' },
    { host: 'smtp.strato.de', port: 587, security: 'starttls' },
  ],
  sends: {
    spf: ['_spf.strato.com', '_spf.strato.de', 'spf.rzone.de'],
    asOf: '2026-11-23',
    sources: ["public DNS excerpts 'smtpin.rzone.de'"],
  },
  asOf: '2026-03-12',
  confirmed: true,
  sources: [
    'https://github.com/thunderbird/autoconfig/blob/master/ispdb/strato.de.xml',
    "public DNS excerpts 'smtpin.rzone.de'",
    'public repository text(MailHostDetector rules)',
  ],
} as const satisfies Provider;
