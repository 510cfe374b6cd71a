import type { Provider } from '../provider.ts';

export const oxcloud = {
  id: 'oxcloud',
  name: 'OX Cloud EU',
  domains: [],
  mx: ['cloudeu.xion.oxcs.net'],
  submission: [{ host: 'smtp.eu.appsuite.cloud', port: 587, security: 'starttls' }],
  asOf: '2026-03-12',
  confirmed: true,
  sources: ['https://github.com/thunderbird/autoconfig/blob/master/ispdb/oxcloud-eu.xml'],
} as const satisfies Provider;
