import type { Provider } from '../provider.ts';

export const googleWorkspace = {
  id: 'google_workspace',
  name: 'Google Workspace / Gmail',
  domains: ['gmail.com', 'googlemail.com'],
  mx: [
    'aspmx.l.google.com',
    'smtp.google.com',
    'googlemail.com',
    'gmr-smtp-in.l.google.com',
    'gmail-smtp-in.l.google.com',
  ],
  spf: ['_spf.google.com'],
  aliases: ['gmail', 'google'],
  signature: / gsmtp | gcdp |smtp\.gmail\.com|smtp.?relay\.gmail|support\.google\.com/,
  submission: [
    { host: 'smtp.gmail.com', port: 465, security: 'tls' },
    { host: 'smtp.gmail.com', port: 587, security: 'starttls' },
  ],
  needsPreparing: true,
  ownConnection: 'google',
  appPassword: { by: 'Google', shape: 'sixteen-letters', only: true },
  asOf: '2026-03-12',
  confirmed: true,
  sources: [
    'https://github.com/thunderbird/autoconfig/blob/master/ispdb/googlemail.com.xml',
    'https://support.google.com/a/answer/166852',
    'https://support.google.com/accounts/answer/185833',
    'https://support.google.com/a/answer/2956491',
  ],
} as const satisfies Provider;
