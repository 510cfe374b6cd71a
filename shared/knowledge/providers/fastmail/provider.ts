import type { Provider } from '../provider.ts';

export const fastmail = {
  id: 'fastmail',
  name: 'Fastmail',
  domains: ['fastmail.com', 'fastmail.fm'],
  mx: ['messagingengine.com'],
  submission: [
    { host: 'smtp.fastmail.com', port: 465, security: 'tls' },
    { host: 'smtp.fastmail.com', port: 587, security: 'starttls' },
  ],
  sends: {
    spf: ['spf.messagingengine.com'],
    asOf: '2026-11-23',
    sources: ['public repository text(MailHostDetector rules)'],
  },
  asOf: '2026-08-07',
  confirmed: false,
  sources: [
    'https://github.com/thunderbird/autoconfig/blob/master/ispdb/messagingengine.com.xml',
    'https://github.com/nodemailer/nodemailer/blob/master/lib/well-known/services.json',
    'https://github.com/jace/mxsniff/blob/master/mxsniff/providers.py',
    'public repository text(MailHostDetector rules)',
  ],
} as const satisfies Provider;
