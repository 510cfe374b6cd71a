import type { Provider } from '../provider.ts';

export const brevo = {
  id: 'brevo',
  name: 'Brevo (Sendinblue)',
  domains: [],
  mx: [],
  signature: /brevo|sendinblue/,
  groups: ['relays'],
  submission: [
    { host: 'smtp-relay.brevo.com', port: 587, security: 'starttls' },
    { host: 'smtp-relay.brevo.com', port: 465, security: 'tls' },
    { host: 'smtp-relay.brevo.com', port: 2525, security: 'starttls' },
  ],
  sends: {
    spf: ['spf.sendinblue.com'],
    asOf: '2026-11-29',
    sources: ['public SPF records of European public bodies (mxmap projects, 2026)'],
  },
  asOf: '2026-08-07',
  confirmed: true,
  sources: [
    'https://github.com/nodemailer/nodemailer/blob/master/lib/well-known/services.json',
    'https://developers.brevo.com/docs/ip-security',
    'https://help.brevo.com/hc/en-us/articles/15127404548498-Brevo-IP-ranges-List-of-publicly-exposed-services',
  ],
} as const satisfies Provider;
