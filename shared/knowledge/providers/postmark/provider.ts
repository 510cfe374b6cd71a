import type { Provider } from '../provider.ts';

export const postmark = {
  id: 'postmark',
  name: 'Postmark',
  domains: [],
  mx: [],
  groups: ['relays'],
  submission: [
    { host: 'smtp.postmarkapp.com', port: 587, security: 'starttls' },
    { host: 'smtp.postmarkapp.com', port: 2525, security: 'starttls' },
  ],
  asOf: '2026-08-07',
  confirmed: true,
  sources: [
    'https://github.com/nodemailer/nodemailer/blob/master/lib/well-known/services.json',
    'https://postmarkapp.com/updates/restrict-email-sending-api-with-ip-allowlisting',
  ],
} as const satisfies Provider;
