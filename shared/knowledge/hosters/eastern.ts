import type { Provider } from '../providers/provider.ts';

/**
 * Hosters in Poland, Estonia and Slovakia about which only the servers are known. If no submission server is listed,
 * the user has to enter it.
 */
export const eastern = [
  {
    id: 'home_pl',
    name: 'home.pl',
    domains: [],
    mx: ['home.pl'],
    submission: [],
    asOf: '2026-11-29',
    confirmed: false,
    sources: [
      'MX records of European public bodies (mxmap projects), 2026-04 to 2026-07',
      'memory (unverified)',
    ],
  },
  {
    id: 'nazwa',
    name: 'nazwa.pl',
    domains: [],
    mx: ['nazwa.pl'],
    submission: [],
    submissionIsMx: true,
    asOf: '2026-11-29',
    confirmed: true,
    sources: [
      'MX records of European public bodies (mxmap projects), 2026-04 to 2026-07',
      'public configuration texts, 2026-11',
    ],
  },
  {
    id: 'zone_ee',
    name: 'Zone.ee',
    domains: [],
    mx: ['zonemx.eu'],
    autodiscover: ['mailconfig.zone.eu'],
    submission: [
      { host: 'smtp.zone.eu', port: 465, security: 'tls' },
      { host: 'smtp.zone.eu', port: 587, security: 'starttls' },
    ],
    asOf: '2026-11-29',
    confirmed: true,
    sources: [
      'MX records of European public bodies (mxmap projects), 2026-04 to 2026-07',
      'public configuration texts, 2026-11',
    ],
  },
  {
    id: 'websupport',
    name: 'Websupport',
    domains: [],
    mx: ['websupport.sk', 'websupport.hu'],
    submission: [{ host: 'smtp.websupport.sk', port: 465, security: 'tls' }],
    asOf: '2026-11-29',
    confirmed: true,
    sources: [
      'MX records of European public bodies (mxmap projects), 2026-04 to 2026-07',
      'https://github.com/thunderbird/autoconfig (ispdb), 2026-03-12',
    ],
  },
] as const satisfies readonly Provider[];
