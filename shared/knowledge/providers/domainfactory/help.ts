import type { Help } from '../help.ts';
import { fullAddress, passwordAt } from '../../remedies/hoster-password.ts';
import { page, secondHand } from '../../remedies/sources.ts';

export const domainfactoryHelp = {
  remedies: [
    passwordAt({
      name: 'domainFactory',
      userName: fullAddress,
      way: {
        de: 'Das geht im Kundenmenü unter „E-Mail-Adressen“.',
        en: 'Do this in the customer menu under “E-Mail-Adressen”.',
      },
      menu: {
        de: 'Kundenmenü > E-Mail-Adressen > (Adresse)',
        en: 'Kundenmenü > E-Mail-Adressen > (address)',
      },
      server: 'sslout.df.eu, 465 (TLS)',
      links: [],
      sources: [
        page('https://www.df.eu/int/support/df-faq/e-mail/pop3-imap-postfaecher/'),
        secondHand('https://github.com/thunderbird/autoconfig/blob/master/ispdb/df.eu.xml'),
      ],
    }),
  ],
} satisfies Help;
