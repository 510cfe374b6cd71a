import type { Provider } from '../provider.ts';

export const hostinger = {
  id: 'hostinger',
  name: 'Hostinger / Titan',
  domains: [],
  mx: ['hostinger.com', 'titan.email'],
  submission: [
    { host: 'smtp.hostinger.com', port: 465, security: 'tls' },
    { host: 'smtp.hostinger.com', port: 587, security: 'starttls' },
  ],
  asOf: '2026-11-23',
  confirmed: false,
  sources: ['public repository text(MailHostDetector rules)', 'memory (unverified)'],
} as const satisfies Provider;
