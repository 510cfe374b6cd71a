import type { Provider } from '../providers/provider.ts';

/**
 * Hosters in the Nordic countries about which only the servers are known. If no submission server is listed, the user
 * has to enter it.
 */
export const northern = [
  {
    id: 'simply',
    name: 'Simply.com',
    domains: [],
    mx: ['simply.com', 'unoeuro.com'],
    autodiscover: ['maildiscover.simply.com'],
    submission: [{ host: 'smtp.simply.com', port: 587, security: 'starttls' }],
    asOf: '2026-11-29',
    confirmed: true,
    sources: [
      'MX records of European public bodies (mxmap projects), 2026-04 to 2026-07',
      'public configuration texts, 2026-11',
    ],
  },
  {
    id: 'webhuset',
    name: 'Webhuset',
    domains: [],
    mx: ['webhuset.no'],
    submission: [{ host: 'smtp.webhuset.no', port: 465, security: 'tls' }],
    asOf: '2026-11-29',
    confirmed: true,
    sources: [
      'MX records of European public bodies (mxmap projects), 2026-04 to 2026-07',
      'https://github.com/thunderbird/autoconfig (ispdb), 2026-03-12',
    ],
  },
  {
    id: 'loopia',
    name: 'Loopia',
    domains: [],
    mx: ['loopia.se'],
    submission: [
      { host: 'mailcluster.loopia.se', port: 465, security: 'tls' },
      { host: 'mailcluster.loopia.se', port: 587, security: 'starttls' },
    ],
    asOf: '2026-11-29',
    confirmed: true,
    sources: [
      'https://github.com/nodemailer/nodemailer/blob/master/lib/well-known/services.json, 2026-08-07',
      'public configuration texts, 2026-11',
    ],
  },
  {
    id: 'binero',
    name: 'Binero',
    domains: [],
    mx: ['binero.se'],
    submission: [{ host: 'smtp.binero.se', port: 587, security: 'starttls' }],
    asOf: '2026-11-29',
    confirmed: false,
    sources: ['public configuration texts, 2026-11'],
  },
  {
    id: 'domeneshop',
    name: 'Domeneshop',
    domains: [],
    mx: ['domeneshop.no'],
    submission: [
      { host: 'smtp.domeneshop.no', port: 465, security: 'tls' },
      { host: 'smtp.domeneshop.no', port: 587, security: 'starttls' },
    ],
    asOf: '2026-11-29',
    confirmed: true,
    sources: ['public configuration texts, 2026-11', 'public configuration texts (MX), 2026-11'],
  },
] as const satisfies readonly Provider[];
