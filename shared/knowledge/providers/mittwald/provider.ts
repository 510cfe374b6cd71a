import type { Provider } from '../provider.ts';

export const mittwald = {
  id: 'mittwald',
  name: 'Mittwald',
  domains: [],
  mx: ['agenturserver.de', 'mittwald.de'],
  autodiscover: ['autodiscover.agenturserver.de'],
  groups: ['german-hosters'],
  submission: [
    { host: 'mail.agenturserver.de', port: 465, security: 'tls' },
    { host: 'mail.agenturserver.de', port: 587, security: 'starttls' },
  ],
  sends: {
    spf: ['agenturserver.de'],
    asOf: '2026-11-23',
    sources: ["public configuration texts 'agenturserver.de'"],
  },
  asOf: '2026-11-23',
  confirmed: true,
  sources: ["public configuration texts 'agenturserver.de'"],
} as const satisfies Provider;
