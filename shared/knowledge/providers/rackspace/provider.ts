import type { Provider } from '../provider.ts';

export const rackspace = {
  id: 'rackspace',
  name: 'Rackspace Email',
  domains: [],
  mx: ['emailsrvr.com'],
  autodiscover: ['autodiscover.emailsrvr.com'],
  groups: ['hosted-exchange'],
  submission: [
    { host: 'secure.emailsrvr.com', port: 465, security: 'tls' },
    { host: 'secure.emailsrvr.com', port: 587, security: 'starttls' },
  ],
  parts: [
    {
      name: 'Jimdo',
      mx: ['jimdo.com'],
      submission: [
        { host: 'secure.emailsrvr.com', port: 465, security: 'tls' },
        { host: 'secure.emailsrvr.com', port: 587, security: 'starttls' },
      ],
    },
  ],
  asOf: '2026-11-29',
  confirmed: true,
  sources: [
    'MX and Autodiscover records of European public bodies (mxmap projects), 2026-04 to 2026-07',
    'https://github.com/thunderbird/autoconfig/blob/master/ispdb/emailsrvr.com.xml',
  ],
} as const satisfies Provider;
