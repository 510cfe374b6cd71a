import type { Help } from '../help.ts';
import { secondHand } from '../../remedies/sources.ts';

export const outlookComHelp = {
  remedies: [
    {
      cause: 'basic-auth-retired',
      owner: 'you',
      de: {
        title: 'Outlook.com nimmt kein Passwort mehr an',
        stopped: 'Dieses private Konto lässt keine Anmeldung mit Passwort zu.',
        why: 'Microsoft hat das für private Konten beendet. Plattformen, die Benutzername und Passwort brauchen, können es nicht nutzen.',
        steps: [
          'Nehmen Sie ein Postfach mit der Domain Ihrer Firma.',
          'Oder nutzen Sie die Anbindung Ihrer Plattform an Microsoft, wenn sie private Konten erlaubt.',
        ],
        request: 'Richten Sie für den Versand ein Postfach mit der Domain unserer Firma ein.',
      },
      en: {
        title: 'Outlook.com no longer accepts a password',
        stopped: 'This private account does not allow signing in with a password.',
        why: 'Microsoft has ended that for private accounts. Platforms that need a user name and a password cannot use them.',
        steps: [
          'Use a mailbox with your company’s domain.',
          'Or use your platform’s connection to Microsoft, if it allows private accounts.',
        ],
        request: 'Set up a mailbox with our company’s domain for sending.',
      },
      links: [],
      asOf: '2026-11-23',
      sources: [
        secondHand('https://github.com/nodemailer/nodemailer/issues/1714'),
        secondHand('https://github.com/thunderbird/autoconfig/blob/master/ispdb/hotmail.com.xml'),
      ],
    },
  ],
} satisfies Help;
