import type { Provider } from '../provider.ts';

export const ses = {
  id: 'ses',
  name: 'Amazon SES',
  domains: [],
  mx: [],
  signature: /email.?smtp\.[a-z]+ ?[a-z]+ ?\d?\.?amazonaws|amazonses/,
  groups: ['relays'],
  submission: [],
  sends: {
    spf: ['amazonses.com'],
    asOf: '2026-11-29',
    sources: ['public SPF records of European public bodies (mxmap projects, 2026)'],
  },
  asOf: '2026-08-07',
  confirmed: false,
  sources: [
    'https://github.com/nodemailer/nodemailer/blob/master/lib/well-known/services.json',
    'https://github.com/jace/mxsniff/blob/master/mxsniff/providers.py',
    'memory (unverified)',
  ],
} as const satisfies Provider;
