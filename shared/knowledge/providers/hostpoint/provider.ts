import type { Provider } from '../provider.ts';

export const hostpoint = {
  id: 'hostpoint',
  name: 'Hostpoint',
  domains: [],
  mx: ['mail.hostpoint.ch'],
  submission: [
    { host: 'asmtp.mail.hostpoint.ch', port: 465, security: 'tls' },
    { host: 'asmtp.mail.hostpoint.ch', port: 587, security: 'starttls' },
  ],
  sends: {
    spf: ['spf.mail.hostpoint.ch'],
    asOf: '2026-11-23',
    sources: ["public configuration texts 'mail.hostpoint.ch'"],
  },
  asOf: '2026-11-23',
  confirmed: true,
  sources: ["public configuration texts 'mail.hostpoint.ch'"],
} as const satisfies Provider;
