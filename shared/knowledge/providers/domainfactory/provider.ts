import type { Provider } from '../provider.ts';

export const domainfactory = {
  id: 'domainfactory',
  name: 'domainFACTORY (df.eu)',
  domains: [],
  mx: ['ispgateway.de'],
  groups: ['german-hosters'],
  submission: [
    { host: 'sslout.df.eu', port: 465, security: 'tls' },
    { host: 'sslout.df.eu', port: 587, security: 'starttls' },
  ],
  asOf: '2026-03-12',
  confirmed: false,
  sources: ['https://github.com/thunderbird/autoconfig/blob/master/ispdb/df.eu.xml', 'memory (unverified)'],
} as const satisfies Provider;
