import type { Provider } from '../provider.ts';

export const mailboxOrg = {
  id: 'mailbox_org',
  name: 'mailbox.org',
  domains: ['mailbox.org'],
  mx: ['mailbox.org'],
  submission: [
    { host: 'smtp.mailbox.org', port: 465, security: 'tls' },
    { host: 'smtp.mailbox.org', port: 587, security: 'starttls' },
  ],
  sends: {
    spf: ['mailbox.org'],
    asOf: '2026-11-23',
    sources: ['https://kb.mailbox.org/en/business/e-mail/e-mail-configuration/'],
  },
  asOf: '2026-11-23',
  confirmed: true,
  sources: [
    'https://kb.mailbox.org/en/business/e-mail/e-mail-configuration/',
    'public repository text(MailHostDetector rules)',
  ],
} as const satisfies Provider;
