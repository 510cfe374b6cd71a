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
  sends: {
    spf: ['ispgateway.de'],
    asOf: '2026-11-29',
    sources: ['public SPF records of European public bodies (mxmap projects, 2026)'],
  },
  asOf: '2026-11-29',
  confirmed: true,
  sources: [
    'https://github.com/thunderbird/autoconfig/blob/master/ispdb/df.eu.xml',
    'MX and SPF records of European public bodies (mxmap projects), 2026-04 to 2026-07',
  ],
} as const satisfies Provider;
