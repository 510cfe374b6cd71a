import type { Provider } from '../provider.ts';

export const microsoft365 = {
  id: 'microsoft365',
  name: 'Microsoft 365 / Exchange Online',
  domains: [],
  mx: ['mail.protection.outlook.com', 'mx.microsoft', 'mail.eo.outlook.com'],
  mxExcept: ['olc.protection.outlook.com'],
  spf: ['spf.protection.outlook.com'],
  aliases: ['office365', 'm365'],
  signature: /prod[. ]outlook[. ]com|office365|protection[. ]outlook[. ]com|mx\.microsoft/,
  groups: ['exchange-online', 'exchange', 'hosted-exchange'],
  submission: [{ host: 'smtp.office365.com', port: 587, security: 'starttls' }],
  needsPreparing: true,
  ownConnection: 'microsoft',
  dkim: {
    selectors: ['selector1', 'selector2'],
    asOf: '2026-11-29',
    sources: [
      'https://github.com/MicrosoftDocs/defender-docs/blob/public/defender-office-365/email-authentication-dkim-configure.md',
    ],
  },
  appPassword: { by: 'Microsoft', shape: 'sixteen-letters' },
  warnings: [
    {
      // Existing organisations get the switch turned off; an administrator can turn it on again.
      id: 'passwords-off-by-default',
      cause: 'smtp-auth-disabled-tenant',
      changesOn: '2026-12-31',
      de: {
        title: 'Microsoft ändert hier bald etwas',
        ahead:
          'Am {date} schaltet Microsoft 365 den Versand mit Passwort standardmäßig ab. Was heute klappt, kann dann aufhören.',
        'in-force':
          'Seit dem {date} schaltet Microsoft 365 den Versand mit Passwort nach und nach ab. Was heute klappt, kann jederzeit aufhören.',
        advice: 'Ihre IT kann ihn wieder einschalten. Sehen Sie danach hier noch einmal nach.',
      },
      en: {
        title: 'Microsoft will soon change something here',
        ahead:
          'On {date}, Microsoft 365 turns off sending with a password by default. What works today can stop then.',
        'in-force':
          'Since {date}, Microsoft 365 has been turning off sending with a password step by step. What works today can stop at any time.',
        advice: 'Your IT can turn it on again. Check here once more after that day.',
      },
      asOf: '2026-11-23',
      sources: [
        'https://techcommunity.microsoft.com/blog/exchange/updated-exchange-online-smtp-auth-basic-authentication-deprecation-timeline/4489835',
      ],
    },
  ],
  asOf: '2026-03-12',
  confirmed: true,
  sources: [
    'https://techcommunity.microsoft.com/blog/exchange/updated-exchange-online-smtp-auth-basic-authentication-deprecation-timeline/4489835',
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/how-to-set-up-a-multifunction-device-or-application-to-send-email-using-microsoft-365-or-office-365',
    'https://learn.microsoft.com/en-us/exchange/troubleshoot/send-emails/smtp-submission-improvements',
    'https://www.thomasjuhlolesen.dk/2026/02/microsofts-mx-change-in-july26-a-follow-up-on-my-dnssec-and-smtp-dane-articles.html',
  ],
} as const satisfies Provider;
