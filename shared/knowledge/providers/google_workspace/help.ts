import type { Help } from '../help.ts';
import { link } from '../../link.ts';
import { googleWorkspaceGuides } from './guides.ts';
import { googleWorkspaceRemedies } from './remedies.ts';

export const googleWorkspaceHelp = {
  remedies: googleWorkspaceRemedies,
  guides: googleWorkspaceGuides,
  links: {
    'google-account-security': link(
      'https://myaccount.google.com/security',
      'Google-Konto: Sicherheit',
      'Google Account: Security',
    ),
    'gmail-settings': link(
      'https://mail.google.com/mail/#settings/fwdandpop',
      'Gmail: Weiterleitung & POP/IMAP',
      'Gmail: Forwarding and POP/IMAP',
    ),
    'google-forwarding-help': link(
      'https://support.google.com/a/answer/14724207',
      'Google-Hilfe: automatisches Weiterleiten',
      'Google Help: automatic forwarding',
    ),
    'google-address-map': link(
      'https://support.google.com/a/answer/4524505',
      'Google-Hilfe: Adressen zuordnen',
      'Google Help: map addresses',
    ),
    'google-app-passwords': link(
      'https://myaccount.google.com/apppasswords',
      'Google: App-Passwörter',
      'Google: app passwords',
    ),
    'google-app-passwords-help': link(
      'https://support.google.com/accounts/answer/185833',
      'Google-Hilfe: mit App-Passwörtern anmelden',
      'Google Help: sign in with app passwords',
    ),
    'google-less-secure-apps': link(
      'https://support.google.com/a/answer/14114704',
      'Google-Hilfe: das Ende der Anmeldung nur mit Passwort',
      'Google Help: the end of sign-in with a password only',
    ),
    'google-smtp-relay': link(
      'https://support.google.com/a/answer/2956491',
      'Google-Hilfe: SMTP-Relay-Dienst',
      'Google Help: SMTP relay service',
    ),
    'google-sending-limits': link(
      'https://support.google.com/a/answer/166852',
      'Google-Hilfe: Grenzen beim Senden',
      'Google Help: sending limits',
    ),
    'google-error-list': link(
      'https://support.google.com/a/answer/3726730',
      'Google-Hilfe: Fehlermeldungen beim Senden',
      'Google Help: error messages when sending',
    ),
    'google-cloud-console': link(
      'https://console.cloud.google.com/apis/credentials',
      'Google Cloud Console',
      'Google Cloud console',
    ),
    'google-admin-console': link('https://admin.google.com/', 'Google Admin-Konsole', 'Google Admin console'),
  },
} satisfies Help;
