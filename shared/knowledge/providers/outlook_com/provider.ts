import type { Provider } from '../provider.ts';

export const outlookCom = {
  id: 'outlook_com',
  name: 'Outlook.com / Hotmail (consumer)',
  domains: ['outlook.com', 'outlook.de', 'hotmail.com', 'hotmail.de', 'live.com', 'live.de', 'msn.com'],
  mx: ['olc.protection.outlook.com', 'hotmail.com'],
  aliases: ['outlook'],
  signature: /smtp.?mail\.outlook\.com|\bhotmail\.com\b/,
  groups: ['exchange-online', 'exchange', 'hosted-exchange'],
  submission: [{ host: 'smtp-mail.outlook.com', port: 587, security: 'starttls' }],
  oauthOnly: true,
  appPassword: { by: 'Microsoft', shape: 'sixteen-letters' },
  asOf: '2026-11-29',
  confirmed: false,
  sources: [
    'https://github.com/thunderbird/autoconfig/blob/master/ispdb/hotmail.com.xml',
    'https://github.com/jace/mxsniff/blob/master/mxsniff/providers.py',
    'memory (unverified)',
  ],
} as const satisfies Provider;
