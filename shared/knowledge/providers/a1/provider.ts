import type { Provider } from '../provider.ts';

export const a1 = {
  id: 'a1',
  name: 'A1 Telekom Austria',
  domains: ['a1.net', 'aon.at'],
  mx: ['a1.net', 'aon.at'],
  submission: [{ host: 'securemail.a1.net', port: 587, security: 'starttls' }],
  sends: {
    spf: ['bspf.a1.net', 'aspf.a1.net'],
    asOf: '2026-11-29',
    sources: ['public SPF records of European public bodies (mxmap projects, 2026)'],
  },
  asOf: '2026-03-12',
  confirmed: true,
  sources: ['https://github.com/thunderbird/autoconfig/blob/master/ispdb/a1.net.xml'],
} as const satisfies Provider;
