import type { Provider } from '../provider.ts';

export const rackspace = {
  id: 'rackspace',
  name: 'Rackspace Email',
  domains: [],
  mx: ['emailsrvr.com'],
  groups: ['hosted-exchange'],
  submission: [
    { host: 'secure.emailsrvr.com', port: 465, security: 'tls' },
    { host: 'secure.emailsrvr.com', port: 587, security: 'starttls' },
  ],
  asOf: '2026-03-12',
  confirmed: true,
  sources: ['https://github.com/thunderbird/autoconfig/blob/master/ispdb/emailsrvr.com.xml'],
} as const satisfies Provider;
