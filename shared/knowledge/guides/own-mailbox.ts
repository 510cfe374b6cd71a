import { page } from '../remedies/sources.ts';
import type { Guide } from './guide.ts';

/** Guides to turning an alias or a distribution list into a mailbox. */
export const ownMailboxGuides: readonly Guide[] = [
  {
    purpose: 'own-mailbox',
    by: 'it-admin',
    traps: [],
    tasks: [
      {
        id: 'own-mailbox-for-alias',
        owner: 'it-admin',
        de: {
          title: 'Aus der Adresse ein Postfach machen',
          why: 'Ein Alias und ein Verteiler haben kein Konto. Ohne Konto kann sich niemand anmelden.',
          steps: [
            'Entfernen Sie {address} dort, wo sie heute Alias oder Verteiler ist.',
            'Legen Sie ein Konto mit Postfach an, das genau diese Adresse hat.',
            'Setzen Sie ein Passwort. Geben Sie es nur auf sicherem Weg weiter.',
            'Erlauben Sie dem Konto den Versand über ein Programm.',
            'Geben Sie allen Zugriff, die diese Mails bisher lesen.',
          ],
          request: 'Machen Sie aus {address} ein Postfach mit eigenem Konto und Passwort.',
        },
        en: {
          title: 'Make a mailbox of the address',
          why: 'An alias or a distribution list has no account. Without an account, nobody can sign in.',
          steps: [
            'Remove {address} where it is an alias or a list today.',
            'Create an account with a mailbox that has exactly this address.',
            'Set a password. Share it only in a secure way.',
            'Allow the account to send mail from a program.',
            'Give access to everyone who reads this mail today.',
          ],
          request: 'Turn {address} into a mailbox with an account and a password of its own.',
        },
        links: [],
      },
    ],
    asOf: '2026-11-23',
    sources: [
      page(
        'https://support.personio.de/hc/en-us/articles/208037325-How-to-send-an-e-mail-from-the-company-s-own-SMTP-server',
      ),
    ],
  },
];
