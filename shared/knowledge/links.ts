import type { Language } from '../model/index.ts';
import type { Text } from '../texts/index.ts';

interface Link extends Text {
  readonly url: `https://${string}`;
}

const link = (url: `https://${string}`, de: string, en: string): Link => ({ url, de, en });

/**
 * Pages that the program may have opened, by id: official help and admin pages only. A page of the wizard can only ever
 * name an id.
 */
export const links: ReadonlyMap<string, Link> = new Map(
  Object.entries({
    'microsoft-admin-center': link(
      'https://admin.microsoft.com/',
      'Microsoft 365 Admin Center',
      'Microsoft 365 admin center',
    ),
    'microsoft-exchange-admin-center': link(
      'https://admin.exchange.microsoft.com/',
      'Exchange Admin Center',
      'Exchange admin center',
    ),
    'microsoft-entra-admin-center': link(
      'https://entra.microsoft.com/',
      'Microsoft Entra Admin Center',
      'Microsoft Entra admin center',
    ),
    'microsoft-smtp-auth': link(
      'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
      'Microsoft: SMTP AUTH ein- und ausschalten (englisch)',
      'Microsoft: turn SMTP AUTH on and off',
    ),
    'microsoft-smtp-timeline': link(
      'https://techcommunity.microsoft.com/blog/exchange/updated-exchange-online-smtp-auth-basic-authentication-deprecation-timeline/4489835',
      'Microsoft: Zeitplan für das Ende der Passwörter (englisch)',
      'Microsoft: timeline for the end of passwords',
    ),
    'microsoft-smtp-setup': link(
      'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/how-to-set-up-a-multifunction-device-or-application-to-send-email-using-microsoft-365-or-office-365',
      'Microsoft: Geräte und Programme, die Mails senden (englisch)',
      'Microsoft: devices and programs that send mail',
    ),
    'microsoft-smtp-limits': link(
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/send-emails/smtp-submission-improvements',
      'Microsoft: Grenzen beim Senden (englisch)',
      'Microsoft: sending limits',
    ),
    'microsoft-shared-mailbox-sign-in': link(
      'https://learn.microsoft.com/en-us/microsoft-365/lighthouse/m365-lighthouse-block-signin-shared-mailboxes',
      'Microsoft: Anmeldung bei freigegebenen Postfächern (englisch)',
      'Microsoft: sign-in to shared mailboxes',
    ),
    'microsoft-oauth-smtp': link(
      'https://learn.microsoft.com/en-us/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth',
      'Microsoft: Anmeldung mit OAuth (englisch)',
      'Microsoft: sign-in with OAuth',
    ),
    'microsoft-defender': link(
      'https://security.microsoft.com/',
      'Microsoft Defender-Portal',
      'Microsoft Defender portal',
    ),
    'microsoft-external-forwarding': link(
      'https://learn.microsoft.com/en-us/defender-office-365/outbound-spam-policies-external-email-forwarding',
      'Microsoft: Weiterleiten nach außen (englisch)',
      'Microsoft: forwarding to the outside',
    ),
    'outlook-web': link('https://outlook.office.com/mail/', 'Outlook im Browser', 'Outlook in the browser'),
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
    'google-admin-console': link('https://admin.google.com/', 'Google Admin-Konsole', 'Google Admin console'),
    'gmx-mail-programs': link(
      'https://hilfe.gmx.net/pop-imap/einschalten.html',
      'GMX: POP3 und IMAP einschalten',
      'GMX: turn on POP3 and IMAP (in German)',
    ),
    'gmx-app-password': link(
      'https://hilfe.gmx.net/sicherheit/2fa/anwendungsspezifisches-passwort.html',
      'GMX: Passwort nur für ein Programm',
      'GMX: a password for one program (in German)',
    ),
    'webde-mail-programs': link(
      'https://hilfe.web.de/pop-imap/einschalten.html',
      'WEB.DE: POP3 und IMAP einschalten',
      'WEB.DE: turn on POP3 and IMAP (in German)',
    ),
    'tonline-mail-password': link(
      'https://www.telekom.de/hilfe/apps-dienste/e-mail/programme/passwort-verwalten',
      'Telekom: Passwort für E-Mail-Programme',
      'Telekom: password for mail programs (in German)',
    ),
    'ionos-sender-address': link(
      'https://www.ionos.de/hilfe/e-mail/allgemeine-themen/wichtige-aenderung-fuer-das-versenden-von-e-mails-mit-abweichender-absenderadresse/',
      'IONOS: Senden mit einer anderen Adresse',
      'IONOS: sending with another address (in German)',
    ),
    'mailbox-org-programs': link(
      'https://kb.mailbox.org/en/business/e-mail/e-mail-configuration/',
      'mailbox.org: Mailprogramme einrichten (englisch)',
      'mailbox.org: set up mail programs',
    ),
    'infomaniak-mail': link(
      'https://www.infomaniak.com/en/support/faq/admin2/email-service',
      'Infomaniak: Hilfe zu Mail (englisch)',
      'Infomaniak: help with mail',
    ),
    'hetzner-mail': link(
      'https://wiki.hetzner.de/index.php/KonsoleH:E-Mailverwaltung',
      'Hetzner: E-Mail in konsoleH',
      'Hetzner: mail in konsoleH (in German)',
    ),
    'personio-microsoft-google': link(
      'https://support.personio.de/hc/en-us/articles/9748943703069-Microsoft-and-Google-integration-for-outbound-recruiting-messages',
      'Personio: Anbindung an Microsoft und Google (englisch)',
      'Personio: Microsoft and Google integration',
    ),
    'personio-recruiting-mail': link(
      'https://support.personio.de/hc/de/articles/208037325-Bewerbungskommunikation-per-E-Mail-einrichten',
      'Personio: Bewerbungskommunikation per E-Mail einrichten',
      'Personio: set up candidate mail (in German)',
    ),
    'personio-troubleshooting': link(
      'https://support.personio.de/hc/en-us/articles/360000736738-Troubleshoot-SMTP-configuration-issues',
      'Personio: Hilfe bei SMTP und die IP-Adressen (englisch)',
      'Personio: help with SMTP and the IP addresses',
    ),
    'brevo-authorized-ips': link(
      'https://developers.brevo.com/docs/ip-security',
      'Brevo: erlaubte IP-Adressen (englisch)',
      'Brevo: authorised IP addresses',
    ),
  }),
);

/** The https URL behind a link id, or undefined: the only way a page can have anything opened. */
export const linkUrl = (id: string): string | undefined => links.get(id)?.url;

/** What a link is called; its id where nobody named it. */
export const linkLabel = (id: string, language: Language): string => links.get(id)?.[language] ?? id;
