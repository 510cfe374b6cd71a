import type { Provider } from '../provider.ts';

export const ovh = {
  id: 'ovh',
  name: 'OVHcloud MX Plan / Email Pro / Exchange',
  domains: [],
  mx: ['ovh.net', 'mail.ovh.net'],
  groups: ['hosted-exchange'],
  submission: [
    { host: 'ssl0.ovh.net', port: 465, security: 'tls' },
    { host: 'ssl0.ovh.net', port: 587, security: 'starttls' },
    { host: 'smtp.mail.ovh.net', port: 465, security: 'tls' },
  ],
  asOf: '2026-03-12',
  confirmed: true,
  sources: [
    'https://github.com/thunderbird/autoconfig/blob/master/ispdb/ovh.net.xml',
    'https://www.quai-des-entrepreneurs.com/ovh-mail',
    'https://github.com/jace/mxsniff/blob/master/mxsniff/providers.py',
  ],
} as const satisfies Provider;
