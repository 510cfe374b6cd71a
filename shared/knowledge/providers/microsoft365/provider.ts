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
  submission: [{ host: 'smtp.office365.com', port: 587, security: 'starttls' }],
  ownConnection: 'microsoft',
  asOf: '2026-03-12',
  confirmed: true,
  sources: [
    'https://techcommunity.microsoft.com/blog/exchange/updated-exchange-online-smtp-auth-basic-authentication-deprecation-timeline/4489835',
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/how-to-set-up-a-multifunction-device-or-application-to-send-email-using-microsoft-365-or-office-365',
    'https://learn.microsoft.com/en-us/exchange/troubleshoot/send-emails/smtp-submission-improvements',
    'https://www.thomasjuhlolesen.dk/2026/02/microsofts-mx-change-in-july26-a-follow-up-on-my-dnssec-and-smtp-dane-articles.html',
  ],
} as const satisfies Provider;
