import type { Provider } from '../provider.ts';

export const proton = {
  id: 'proton',
  name: 'Proton Mail',
  domains: ['proton.me', 'protonmail.com', 'pm.me'],
  mx: ['protonmail.ch'],
  submission: [{ host: 'smtp.protonmail.ch', port: 587, security: 'starttls' }],
  asOf: '2026-08-07',
  confirmed: true,
  sources: [
    'https://proton.me/support/smtp-submission (mirror dotcompc.ir)',
    'https://github.com/nodemailer/nodemailer/blob/master/lib/well-known/services.json',
    'https://github.com/jace/mxsniff/blob/master/mxsniff/providers.py',
  ],
} as const satisfies Provider;
