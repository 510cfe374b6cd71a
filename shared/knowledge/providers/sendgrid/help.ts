import type { Help, OwnRemedy } from '../help.ts';
import { secondHand } from '../../remedies/sources.ts';

const asOf = '2026-11-23';

export const sendgridHelp = {
  remedies: [
    ...(['username-format', 'unknown-user'] as const).map((cause): OwnRemedy => ({
      cause,
      owner: 'you',
      de: {
        title: 'Bei SendGrid ist der Benutzername immer gleich',
        stopped: 'SendGrid kennt diesen Benutzernamen nicht.',
        why: 'Der Benutzername ist bei SendGrid für alle das Wort „apikey“. Das Passwort ist ein Schlüssel, den Sie dort anlegen.',
        steps: [
          'Tragen Sie als Benutzernamen das Wort „apikey“ ein.',
          'Legen Sie bei SendGrid einen Schlüssel an, der Mails senden darf.',
          'Geben Sie den Schlüssel hier als Passwort ein.',
        ],
        request: 'Legen Sie bei SendGrid einen Schlüssel mit dem Recht „Mail Send“ an.',
      },
      en: {
        title: 'At SendGrid the user name is always the same',
        stopped: 'SendGrid does not know this user name.',
        why: 'At SendGrid, the user name is the word “apikey” for everyone. The password is a key that you create there.',
        steps: [
          'Enter the word “apikey” as the user name.',
          'Create a key at SendGrid that may send mail.',
          'Enter the key here as the password.',
        ],
        request: 'Create a key at SendGrid with the right “Mail Send”.',
      },
      links: [],
      asOf,
      sources: [
        secondHand('https://github.com/nodemailer/nodemailer/blob/master/lib/well-known/services.json'),
      ],
    })),
  ],
} satisfies Help;
