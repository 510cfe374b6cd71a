import type { Provider } from '../provider.ts';

export const ovh = {
  id: 'ovh',
  name: 'OVHcloud MX Plan / Email Pro / Exchange',
  domains: [],
  mx: ['ovh.net'],
  autodiscover: ['mailconfig.ovh.net'],
  groups: ['hosted-exchange'],
  submission: [
    { host: 'ssl0.ovh.net', port: 465, security: 'tls' },
    { host: 'ssl0.ovh.net', port: 587, security: 'starttls' },
    { host: 'smtp.mail.ovh.net', port: 465, security: 'tls' },
  ],
  // Exchange and Email Pro have the same MX. Only the Autodiscover record names the customer's server, e.g.
  // ex5.mail.ovh.net.
  parts: [{ autodiscover: ['mail.ovh.net'], submission: [], submissionIsAutodiscover: true }],
  asOf: '2026-11-29',
  confirmed: true,
  sources: [
    'public configuration texts, 2026-11',
    'https://github.com/thunderbird/autoconfig/blob/master/ispdb/ovh.net.xml',
    'https://www.quai-des-entrepreneurs.com/ovh-mail',
    'https://github.com/jace/mxsniff/blob/master/mxsniff/providers.py',
  ],
} as const satisfies Provider;
