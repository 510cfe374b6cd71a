import type { Help } from '../help.ts';
import { fullAddress, passwordAt } from '../../remedies/hoster-password.ts';
import { page, secondHand } from '../../remedies/sources.ts';

export const ovhHelp = {
  remedies: [
    passwordAt({
      name: 'OVHcloud',
      userName: fullAddress,
      way: {
        de: 'Das geht im Kundencenter unter „Web Cloud“ und „MX Plan“ im Tab „E-Mails“.',
        en: 'Do this in the Control Panel under “Web Cloud” and “MX Plan”, tab “Emails”.',
      },
      menu: {
        de: 'OVHcloud Kundencenter > Web Cloud > MX Plan > (Dienst) > E-Mails > … > Ändern',
        en: 'OVHcloud Control Panel > Web Cloud > MX Plan > (service) > Emails > … > Edit',
      },
      server: 'MX Plan: ssl0.ovh.net, 465 (TLS) / 587 (STARTTLS)',
      links: [],
      sources: [
        page(
          'https://docs.ovhcloud.com/en/guides/web-cloud/email-and-collaborative-solutions/mx-plan/email-change-password',
        ),
        secondHand('https://github.com/thunderbird/autoconfig/blob/master/ispdb/ovh.net.xml'),
      ],
    }),
  ],
} satisfies Help;
