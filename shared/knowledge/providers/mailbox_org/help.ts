import type { Help, OwnRemedy } from '../help.ts';
import { link } from '../../link.ts';
import { page } from '../../remedies/sources.ts';

const asOf = '2026-11-23';
const mailboxOrgSetUp = page('https://kb.mailbox.org/en/business/e-mail/e-mail-configuration/');

export const mailboxOrgHelp = {
  remedies: [
    {
      cause: 'app-password-required',
      owner: 'you',
      de: {
        title: 'mailbox.org verlangt ein App-Passwort',
        stopped: 'Das normale Passwort gilt hier nicht.',
        why: 'Bei diesem Konto ist der zweite Schritt beim Anmelden an. Programme brauchen dann ein eigenes Passwort.',
        steps: [
          'Melden Sie sich im Browser bei mailbox.org an.',
          'Öffnen Sie „Alle Einstellungen“ und „Sicherheit“.',
          'Legen Sie dort ein App-Passwort für Mail an. Erlauben Sie dabei SMTP.',
          'Geben Sie als Benutzernamen die Hauptadresse des Kontos ein und dazu das neue Passwort.',
        ],
        request: 'Legen Sie bei mailbox.org ein App-Passwort für Mail an, das SMTP erlaubt.',
      },
      en: {
        title: 'mailbox.org asks for an app password',
        stopped: 'Your normal password does not work here.',
        why: 'This account has the second step at sign-in turned on. Programs then need their own password.',
        steps: [
          'Sign in to mailbox.org in the browser.',
          'Open “All settings” and “Security”.',
          'Create an app password for mail there. Allow SMTP for it.',
          'Enter the main address of the account as the user name, and the new password.',
        ],
        request: 'Create an app password for mail at mailbox.org that allows SMTP.',
      },
      menus: [
        {
          de: 'mailbox.org > Alle Einstellungen > Sicherheit',
          en: 'mailbox.org > All settings > Security > Mail app passwords',
        },
      ],
      links: ['mailbox-org-programs'],
      asOf,
      sources: [
        mailboxOrgSetUp,
        page('https://kb.mailbox.org/en/private/security-and-privacy/e-mail-password'),
      ],
    },
    ...(['wrong-credentials', 'username-format', 'unknown-user'] as const).map((cause): OwnRemedy => ({
      cause,
      owner: 'you',
      de: {
        title: 'mailbox.org nimmt Benutzername oder Passwort nicht an',
        stopped: 'Mit diesem Benutzernamen und Passwort lässt mailbox.org die Plattform nicht herein.',
        why: 'Der Benutzername ist immer die Hauptadresse des Kontos, auch wenn ein Alias der Absender ist. Mit zweitem Schritt gilt nur ein App-Passwort.',
        steps: [
          'Geben Sie als Benutzernamen die Hauptadresse des Kontos ein.',
          'Testen Sie das Passwort im Browser bei mailbox.org.',
          'Fragt mailbox.org nach einem Code, legen Sie unter „Alle Einstellungen“ und „Sicherheit“ ein App-Passwort an.',
        ],
        request: 'Nennen Sie uns die Hauptadresse des Kontos bei mailbox.org.',
      },
      en: {
        title: 'mailbox.org does not accept the name or the password',
        stopped: 'With this name and password, mailbox.org does not let the platform in.',
        why: 'The user name is always the main address of the account, even when an alias is the sender. With a second step, only an app password works.',
        steps: [
          'Enter the main address of the account as the user name.',
          'Test the password in the browser at mailbox.org.',
          'If mailbox.org asks for a code, open “All settings” and “Security” and create an app password.',
        ],
        request: 'Tell us the main address of the account at mailbox.org.',
      },
      links: ['mailbox-org-programs'],
      asOf,
      sources: [mailboxOrgSetUp],
    })),
  ],
  links: {
    'mailbox-org-programs': link(
      'https://kb.mailbox.org/en/business/e-mail/e-mail-configuration/',
      'mailbox.org: Mailprogramme einrichten (englisch)',
      'mailbox.org: set up mail programs',
    ),
  },
} satisfies Help;
