import type { Provider } from '../provider.ts';

export const microsoft365 = {
  id: 'microsoft365',
  name: 'Microsoft 365 / Exchange Online',
  domains: [],
  mx: ['mail.protection.outlook.com', 'mx.microsoft', 'mail.eo.outlook.com'],
  autodiscover: ['autodiscover.outlook.com'],
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
      // The source says only “End of December 2026”: no day, roll-out schedule, SMTP reply or setting.
      id: 'passwords-off-by-default',
      causes: ['smtp-auth-disabled-tenant', 'basic-auth-retired'],
      changesIn: '2026-12',
      de: {
        title: 'Microsoft ändert hier bald etwas',
        ahead:
          'Ende Dezember 2026 schaltet Microsoft 365 den Versand mit Passwort standardmäßig ab. Einen genauen Tag nennt Microsoft nicht. Was heute klappt, kann dann aufhören.',
        'in-force':
          'Nach der Ankündigung von Microsoft ist der Versand mit Passwort seit Ende Dezember 2026 standardmäßig aus. Was heute klappt, kann jederzeit aufhören.',
        advice:
          'Ihre IT kann ihn wieder einschalten. Wo das geht, sagt Microsoft noch nicht. Prüfen Sie im Januar noch einmal.',
      },
      en: {
        title: 'Microsoft will soon change something here',
        ahead:
          'At the end of December 2026, Microsoft 365 turns off sending with a password by default. Microsoft names no exact day. What works today can stop then.',
        'in-force':
          'As Microsoft announced, sending with a password is off by default since the end of December 2026. What works today can stop at any time.',
        advice: 'Your IT can turn it on again. Microsoft does not say yet where. Check once more in January.',
      },
      asOf: '2026-11-29',
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
