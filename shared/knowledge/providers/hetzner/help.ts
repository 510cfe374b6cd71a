import type { Help } from '../help.ts';
import { link } from '../../link.ts';
import { fullAddress, passwordAt } from '../../remedies/hoster-password.ts';
import { page } from '../../remedies/sources.ts';

export const hetznerHelp = {
  remedies: [
    passwordAt({
      name: 'Hetzner',
      userName: fullAddress,
      way: {
        de: 'Das geht in konsoleH bei Ihrer Domain unter „E-Mail“. Klicken Sie auf das Postfach.',
        en: 'Do this in konsoleH, for your domain, under “E-Mail”. Click the mailbox.',
      },
      menu: {
        de: 'konsoleH > (Domain) > E-Mail > (Mailbox) > Mailboxeinstellungen',
        en: 'konsoleH > (domain) > E-Mail > E-Mail Accounts > Edit',
      },
      server: 'mail.your-server.de, 587 (STARTTLS) / 465 (TLS)',
      links: ['hetzner-mail'],
      sources: [
        page('https://docs.hetzner.com/de/konsoleh/account-management/email/mailboxes'),
        page('https://wiki.hetzner.de/index.php/KonsoleH:E-Mailverwaltung'),
      ],
    }),
  ],
  links: {
    'hetzner-mail': link(
      'https://wiki.hetzner.de/index.php/KonsoleH:E-Mailverwaltung',
      'Hetzner: E-Mail in konsoleH',
      'Hetzner: mail in konsoleH (in German)',
    ),
  },
} satisfies Help;
