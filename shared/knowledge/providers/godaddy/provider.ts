import type { Provider } from '../provider.ts';

export const godaddy = {
  id: 'godaddy',
  name: 'GoDaddy Workspace Email',
  domains: [],
  mx: ['secureserver.net'],
  autodiscover: ['autodiscover.secureserver.net'],
  submission: [{ host: 'smtpout.secureserver.net', port: 465, security: 'tls' }],
  sends: {
    spf: ['secureserver.net'],
    asOf: '2026-11-29',
    sources: ['public SPF records of European public bodies (mxmap projects, 2026)'],
  },
  asOf: '2026-03-12',
  confirmed: true,
  sources: [
    'https://github.com/thunderbird/autoconfig/blob/master/ispdb/wildwestdomains.com.xml',
    'https://ch.godaddy.com/help/wie-viele-e-mail-nachrichten-kann-ich-pro-tag-senden-313',
  ],
} as const satisfies Provider;
