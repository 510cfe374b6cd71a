import type { Remedy } from '../../remedy.ts';
import { page, rfc, secondHand } from '../sources.ts';

/** Remedies for settings and policies that determine whether a program may sign in. */
export const access: readonly Remedy[] = [
  {
    cause: 'smtp-auth-disabled-mailbox',
    owner: 'it-admin',
    de: {
      title: 'Der Versand über Programme ist für dieses Postfach ausgeschaltet',
      stopped: 'Dieses Postfach darf nicht über ein Programm senden.',
      why: 'Dafür gibt es beim Postfach einen Schalter. Er steht auf „aus“. Benutzername und Passwort können trotzdem richtig sein.',
      steps: [
        'Öffnen Sie die Verwaltung Ihrer Postfächer.',
        'Wählen Sie dieses Postfach.',
        'Schalten Sie den Versand mit Anmeldung ein. Der Schalter heißt meist „SMTP“.',
      ],
      request: 'Schalten Sie für dieses Postfach den Versand mit Anmeldung (SMTP) ein.',
    },
    en: {
      title: 'Sending from programs is off for this mailbox',
      stopped: 'This mailbox may not send from a program.',
      why: 'The mailbox has a switch for this. It is set to “off”. The user name and the password may still be right.',
      steps: [
        'Open the admin page of your mailboxes.',
        'Choose this mailbox.',
        'Turn on sending with a sign-in. The switch is usually called “SMTP”.',
      ],
      request: 'Turn on sending with a sign-in (SMTP) for this mailbox.',
    },
    links: [],
    asOf: '2026-11-23',
    sources: [
      page(
        'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
      ),
    ],
  },
  {
    cause: 'smtp-auth-disabled-tenant',
    owner: 'it-admin',
    de: {
      title: 'Der Versand über Programme ist in Ihrer Firma aus',
      stopped: 'In Ihrer Firma darf kein Postfach über ein Programm senden.',
      why: 'Ihre IT hat das für alle so eingestellt. Für ein Postfach kann sie es meist trotzdem erlauben.',
      steps: [
        'Öffnen Sie die Verwaltung Ihrer Postfächer.',
        'Erlauben Sie den Versand mit Anmeldung nur für dieses eine Postfach.',
        'Lassen Sie den Schalter für die ganze Firma so, wie er ist.',
      ],
      request: 'Erlauben Sie den Versand mit Anmeldung (SMTP) für dieses eine Postfach.',
    },
    en: {
      title: 'Sending from programs is off in your company',
      stopped: 'No mailbox in your company may send from a program.',
      why: 'Your IT has set this for everyone. They can usually still allow it for one mailbox.',
      steps: [
        'Open the admin page of your mailboxes.',
        'Allow sending with a sign-in for this one mailbox only.',
        'Leave the switch for the whole company as it is.',
      ],
      request: 'Allow sending with a sign-in (SMTP) for this one mailbox.',
    },
    links: [],
    asOf: '2026-11-23',
    sources: [
      page(
        'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
      ),
    ],
  },
  {
    cause: 'basic-auth-retired',
    owner: 'it-admin',
    de: {
      title: 'Ihr Anbieter nimmt hier keine Passwörter mehr an',
      stopped: 'Die Anmeldung mit Passwort ist bei diesem Anbieter abgeschafft.',
      why: 'Er lässt nur noch eine Freigabe über den Browser zu. Das Passwort selbst kann richtig sein.',
      steps: [
        'Öffnen Sie in der Plattform die Einstellungen für Mails.',
        'Wählen Sie dort die direkte Anbindung an den Mailanbieter.',
        'Melden Sie sich mit genau diesem Postfach an und stimmen Sie zu.',
      ],
      request: 'Richten Sie mit uns die direkte Anbindung der Plattform an dieses Postfach ein.',
      answer: 'Schreiben Sie uns, wer der Anbindung zustimmen muss.',
    },
    en: {
      title: 'Your provider no longer accepts passwords here',
      stopped: 'This provider no longer allows signing in with a password.',
      why: 'It only accepts a permission that you grant in the browser. The password itself may be right.',
      steps: [
        'Open the mail settings of the recruiting platform.',
        'Choose the direct connection to the mail provider there.',
        'Sign in with exactly this mailbox and agree.',
      ],
      request: 'Set up the platform’s direct connection to this mailbox with us.',
      answer: 'Tell us who has to approve the connection.',
    },
    links: [],
    asOf: '2026-11-23',
    sources: [
      page(
        'https://techcommunity.microsoft.com/blog/exchange/updated-exchange-online-smtp-auth-basic-authentication-deprecation-timeline/4489835',
      ),
      page('https://support.google.com/a/answer/14114704'),
    ],
  },
  {
    cause: 'security-defaults-or-conditional-access',
    owner: 'it-admin',
    de: {
      title: 'Eine Regel Ihrer Firma verbietet diese Anmeldung',
      stopped: 'Eine Regel für alle Konten hält die Anmeldung auf.',
      why: 'Die Regel lässt nur eine Anmeldung mit zweitem Schritt zu. Den kann die Plattform nicht leisten. Benutzername und Passwort können richtig sein.',
      steps: [
        'Sehen Sie im Protokoll der Anmeldungen nach, welche Regel gegriffen hat.',
        'Nehmen Sie nur dieses eine Postfach von der Regel aus. Begrenzen Sie die Ausnahme auf die IP-Adressen der Plattform.',
        'Oder nutzen Sie die direkte Anbindung der Plattform. Dann bleibt die Regel, wie sie ist.',
      ],
      request:
        'Nehmen Sie dieses eine Postfach von der Regel aus, oder richten Sie mit uns die direkte Anbindung der Plattform ein.',
    },
    en: {
      title: 'A rule in your company forbids this sign-in',
      stopped: 'A rule for all accounts stops the sign-in.',
      why: 'The rule only allows a sign-in with a second step. The platform cannot take that step. The user name and the password may be right.',
      steps: [
        'Check the sign-in log to see which rule applied.',
        'Exclude only this one mailbox from the rule. Limit the exception to the platform’s IP addresses.',
        'Or use the platform’s direct connection. Then the rule stays as it is.',
      ],
      request: 'Exclude this one mailbox from the rule, or set up the platform’s direct connection with us.',
    },
    links: [],
    asOf: '2026-11-23',
    sources: [
      page(
        'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
      ),
      secondHand('https://docs.dotcloud.pro/docs/relay/guide-securely-allowing-smtp-auth-for-a-single-user'),
    ],
  },
  {
    cause: 'external-apps-blocked',
    owner: 'you',
    de: {
      title: 'Das Konto lässt andere Programme nicht herein',
      stopped: 'Das Konto erlaubt die Anmeldung nur im Browser.',
      why: 'Der Anbieter schützt das Konto vor fremden Programmen. Das kann an Ihrem Konto liegen oder an einer Regel Ihrer Firma.',
      steps: [
        'Melden Sie sich im Browser an dem Konto an.',
        'Sehen Sie nach, ob dort eine Warnung zu einer neuen Anmeldung steht. Bestätigen Sie, dass Sie es waren.',
        'Suchen Sie in den Einstellungen nach Zugriff für andere Programme und erlauben Sie ihn.',
        'Gibt es das nicht, nutzen Sie die direkte Anbindung Ihrer Plattform.',
      ],
      request: 'Erlauben Sie für dieses Konto die Anmeldung durch andere Programme.',
    },
    en: {
      title: 'The account does not let other programs in',
      stopped: 'The account can only be opened in the browser.',
      why: 'The provider protects the account from other programs. The reason can be a setting in your account or a company rule.',
      steps: [
        'Sign in to the account in your browser.',
        'Check for a warning about a new sign-in. Confirm that it was you.',
        'In the settings, look for access by other programs and allow it.',
        'If there is no such setting, use your platform’s direct connection.',
      ],
      request: 'Allow other programs to sign in to this account.',
    },
    links: [],
    asOf: '2026-11-23',
    sources: [page('https://support.google.com/a/answer/14114704')],
  },
  {
    cause: 'smtp-access-disabled-by-provider',
    owner: 'you',
    de: {
      title: 'Der Zugriff für Mailprogramme ist noch aus',
      stopped: 'Ihr Anbieter lässt Programme erst nach einer Freigabe zu.',
      why: 'Sie geben den Zugriff einmal im Browser frei. Solange er aus ist, hilft auch das richtige Passwort nicht.',
      steps: [
        'Melden Sie sich im Browser an dem Postfach an.',
        'Öffnen Sie die Einstellungen für Mails.',
        'Erlauben Sie den Zugriff über „POP3“, „IMAP“ oder „SMTP“.',
        'Warten Sie ein paar Minuten und prüfen Sie noch einmal.',
      ],
      request: 'Schalten Sie für dieses Postfach den Zugriff durch Mailprogramme ein.',
    },
    en: {
      title: 'Access for mail programs is still off',
      stopped: 'Your provider lets programs in only after they were allowed.',
      why: 'You do this once in the browser. As long as it is off, even the right password does not help.',
      steps: [
        'Sign in to the mailbox in your browser.',
        'Open the mail settings.',
        'Allow access by “POP3”, “IMAP” or “SMTP”.',
        'Wait a few minutes and check again.',
      ],
      request: 'Turn on access by mail programs for this mailbox.',
    },
    links: [],
    asOf: '2026-11-23',
    sources: [
      page('https://hilfe.gmx.net/pop-imap/einschalten.html'),
      page('https://hilfe.web.de/pop-imap/einschalten.html'),
    ],
  },
  {
    cause: 'ip-not-allowed',
    owner: 'it-admin',
    de: {
      title: 'Ihr Mailserver lässt die Plattform noch nicht herein',
      stopped: 'Der Mailserver nimmt nur Mail von Servern an, die auf seiner Liste stehen.',
      why: 'Ihre Plattform sendet von eigenen Servern. Sie stehen noch nicht auf dieser Liste.',
      steps: [
        'Öffnen Sie die Liste der erlaubten Adressen auf dem Mailserver.',
        'Tragen Sie die IP-Adressen der Plattform ein.',
        'Sehen Sie nach, ob eine Firewall davor die gleiche Liste braucht.',
      ],
      request: 'Nehmen Sie die IP-Adressen der Plattform in die Liste der erlaubten Server auf.',
      technical: 'Client host rejected: die IP-Adresse steht nicht auf der Freigabeliste des Servers.',
    },
    en: {
      title: 'Your mail server does not let the platform in yet',
      stopped: 'The mail server only accepts mail from computers on its list.',
      why: 'Your platform sends from its own computers. They are not on that list yet.',
      steps: [
        'Open the list of allowed addresses on the mail server.',
        'Add the platform’s IP addresses.',
        'Check if a firewall in front of it needs the same list.',
      ],
      request: 'Add the platform’s IP addresses to the list of allowed computers.',
      technical: 'Client host rejected: the IP address is not on the server’s allow-list.',
    },
    links: [],
    asOf: '2026-11-23',
    sources: [
      rfc(5321, '7.8'),
      page(
        'https://support.personio.de/hc/en-us/articles/360000736738-Troubleshoot-SMTP-configuration-issues',
      ),
    ],
  },
];
