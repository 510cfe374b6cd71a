import type { Help, OwnRemedy } from '../help.ts';
import { passwordAt } from '../../remedies/hoster-password.ts';
import { page, secondHand } from '../../remedies/sources.ts';

export const hosteuropeHelp = {
  remedies: [
    ...(['wrong-credentials', 'username-format'] as const).map((cause): OwnRemedy => ({
      ...passwordAt({
        name: 'Host Europe',
        userName: {
          de: 'Der Benutzername ist oft nicht die Adresse. Er beginnt dann mit „wp“ und einer Zahl.',
          en: 'The user name is often not the address. It then begins with “wp” and a number.',
        },
        way: {
          de: 'Das geht im KIS unter „E-Mail“ und „E-Mail-Konten verwalten“. Dort stehen auch Name und Server.',
          en: 'Do this in the KIS under “E-Mail” and “E-Mail-Konten verwalten”. It shows the name and the server too.',
        },
        menu: {
          de: 'KIS > Produktverwaltung > (Produkt) > Konfigurieren > E-Mail > E-Mail-Konten verwalten',
          en: 'KIS > Produktverwaltung > (product) > Konfigurieren > E-Mail > E-Mail-Konten verwalten',
        },
        server: 'wp….mailout.server-he.de, 465 (TLS) / 587 (STARTTLS)',
        links: [],
        sources: [
          page('https://faq.hosteurope.de/index.php?cpid=422'),
          secondHand(
            'https://www.hosteurope.de/faq/e-mail/mailprogramme/welchemailserver, as FairEmail’s providers.xml of 2026-08-22 cites it',
          ),
        ],
      }),
      cause,
    })),
  ],
} satisfies Help;
