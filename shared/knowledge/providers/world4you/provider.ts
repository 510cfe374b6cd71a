import type { Provider } from '../provider.ts';

export const world4you = {
  id: 'world4you',
  name: 'World4You',
  domains: [],
  mx: ['world4you.com', 'w4ymail.at'],
  submission: [
    { host: 'smtp.world4you.com', port: 587, security: 'starttls' },
    { host: 'smtp.world4you.com', port: 465, security: 'tls' },
  ],
  asOf: '2026-11-23',
  confirmed: false,
  sources: ['memory (unverified)', 'public repository text id 56298503279'],
} as const satisfies Provider;
