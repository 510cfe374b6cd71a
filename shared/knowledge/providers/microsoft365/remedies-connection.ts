import type { OwnRemedy } from '../help.ts';
import { page, secondHand } from '../../remedies/sources.ts';

const asOf = '2026-11-23';
const setUp = page(
  'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/how-to-set-up-a-multifunction-device-or-application-to-send-email-using-microsoft-365-or-office-365',
);
const fixIssues = page(
  'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/fix-issues-with-printers-scanners-and-lob-applications-that-send-email-using-off',
);
const server = {
  de: 'Server smtp.office365.com, Port 587 mit STARTTLS. Port 465 gibt es dort nicht.',
  en: 'Server smtp.office365.com, port 587 with STARTTLS. There is no port 465.',
};

/**
 * Remedies for Microsoft 365: the right server and port, and errors due to the wrong ones, including those of the
 * consumer service, which accepts only OAuth.
 */
export const microsoft365Connection: readonly OwnRemedy[] = [
  ...(['port-blocked', 'connection-refused'] as const).map((cause): OwnRemedy => ({
    cause,
    owner: 'it-admin',
    de: {
      title: 'Die Verbindung zu Microsoft kommt nicht zustande',
      stopped: 'Der Mailserver von Microsoft ist von hier aus nicht zu erreichen.',
      why: 'Entweder hält eine Firewall den Weg zu, oder es ist ein Port gewählt, den es bei Microsoft nicht gibt.',
      steps: [
        'Prüfen Sie zuerst den Port. Bei Microsoft ist es 587.',
        'Öffnen Sie in der Firewall den Weg zu diesem Server und Port.',
        'Erlauben Sie den Server mit seinem Namen. Seine Adressen wechseln.',
      ],
      request: 'Öffnen Sie in der Firewall den Weg zu smtp.office365.com auf Port 587.',
      technical: server.de,
    },
    en: {
      title: 'There is no connection to Microsoft',
      stopped: 'Microsoft’s mail server cannot be reached from here.',
      why: 'Either a firewall blocks the way, or the port is one that Microsoft does not have.',
      steps: [
        'First check the port. At Microsoft it is 587.',
        'Open the firewall for this server and port.',
        'Allow the server by name. Its addresses change.',
      ],
      request: 'Open the firewall for smtp.office365.com on port 587.',
      technical: server.en,
    },
    links: ['microsoft-smtp-setup'],
    asOf,
    sources: [setUp],
  })),
  {
    cause: 'tls-wrong-mode',
    owner: 'you',
    de: {
      title: 'Bei Microsoft gilt die andere Art der Verschlüsselung',
      stopped: 'Wir und Microsoft beginnen die Verschlüsselung auf verschiedene Weise.',
      why: 'Microsoft verschlüsselt erst nach dem Gruß. Die Art, die gleich am Anfang beginnt, gibt es dort nicht.',
      steps: [
        'Gehen Sie zu den Angaben zum Server zurück.',
        'Wählen Sie Port 587 und „STARTTLS“.',
        'Tragen Sie das Gleiche in der Plattform ein.',
      ],
      request: 'Bestätigen Sie uns den Server für den Versand: smtp.office365.com, Port 587, STARTTLS.',
      technical: server.de,
    },
    en: {
      title: 'Microsoft uses the other type of encryption',
      stopped: 'We and Microsoft start encryption in different ways.',
      why: 'Microsoft encrypts after the greeting. It does not offer the type that starts right away.',
      steps: [
        'Go back to the server details.',
        'Choose port 587 and “STARTTLS”.',
        'Enter the same in the platform.',
      ],
      request: 'Confirm the server for sending: smtp.office365.com, port 587, STARTTLS.',
      technical: server.en,
    },
    links: ['microsoft-smtp-setup'],
    asOf,
    sources: [setUp],
  },
  ...(['auth-mechanism-unsupported', 'auth-required'] as const).map((cause): OwnRemedy => ({
    cause,
    owner: 'you',
    de: {
      title: 'Das ist nicht der Server für den Versand mit Anmeldung',
      stopped: 'Microsoft erwartet hier keine Anmeldung, oder sie hat gefehlt.',
      why: 'Microsoft hat für den Empfang und für den Versand zwei Server. Nur der für den Versand nimmt Benutzername und Passwort an.',
      steps: [
        'Gehen Sie zu den Angaben zum Server zurück.',
        'Tragen Sie „smtp.office365.com“ mit Port 587 ein.',
        'Geben Sie Benutzername und Passwort ein und prüfen Sie noch einmal.',
      ],
      request: 'Bestätigen Sie uns den Server für den Versand mit Anmeldung: smtp.office365.com, Port 587.',
      technical: '530 5.7.57 ohne AUTH, 504 5.7.4 an einem MX-Server (mail.protection.outlook.com).',
    },
    en: {
      title: 'This is not the server for sending with a sign-in',
      stopped: 'Microsoft expects no sign-in here, or it was missing.',
      why: 'Microsoft has two servers, one for incoming mail and one for sending. Only the one for sending accepts a user name and a password.',
      steps: [
        'Go back to the server details.',
        'Enter “smtp.office365.com” with port 587.',
        'Enter the user name and the password and check again.',
      ],
      request: 'Confirm the server for sending with a sign-in: smtp.office365.com, port 587.',
      technical: '530 5.7.57 without AUTH, 504 5.7.4 at an MX host (mail.protection.outlook.com).',
    },
    links: ['microsoft-smtp-setup'],
    asOf,
    sources: [fixIssues, secondHand('https://github.com/splitbrain/dokuwiki-plugin-smtp/issues/67')],
  })),
  {
    cause: 'relay-denied',
    owner: 'it-admin',
    de: {
      title: 'Microsoft leitet diese Mail nicht weiter',
      stopped: 'Dieser Server nimmt ohne Anmeldung keine Mail an andere Firmen an.',
      why: 'Es passt kein Connector zu den IP-Adressen der Plattform. Für eine Plattform im Internet rät Microsoft auch davon ab. Besser ist der Versand mit Anmeldung.',
      steps: [
        'Nehmen Sie den Server „smtp.office365.com“ mit Port 587 und Anmeldung.',
        'Oder richten Sie in der Plattform die Anbindung an Microsoft ein.',
        'Gibt es schon einen Connector, prüfen Sie im Exchange Admin Center unter „Nachrichtenfluss“ und „Connectors“, welche Adressen er zulässt.',
      ],
      request: 'Erlauben Sie den Versand mit Anmeldung über smtp.office365.com für dieses Postfach.',
      technical: '550 5.7.64 TenantAttribution: der Connector passt nicht zu IP oder Zertifikat.',
    },
    en: {
      title: 'Microsoft does not forward this mail',
      stopped: 'Without a sign-in, this server accepts no mail to other companies.',
      why: 'No connector matches the platform’s IP addresses. Microsoft advises against this for platforms on the internet. It is better to send with a sign-in.',
      steps: [
        'Use the server “smtp.office365.com” with port 587 and a sign-in.',
        'Or set up the connection to Microsoft in the platform.',
        'If there is a connector, check which addresses it allows. Look in the Exchange admin center under “Mail flow” and “Connectors”.',
      ],
      request: 'Allow sending with a sign-in through smtp.office365.com for this mailbox.',
      technical: '550 5.7.64 TenantAttribution: the connector does not match the IP or the certificate.',
    },
    menus: [
      {
        de: 'Exchange Admin Center > Nachrichtenfluss > Connectors',
        en: 'Exchange admin center > Mail flow > Connectors',
      },
    ],
    links: ['microsoft-exchange-admin-center', 'microsoft-smtp-setup'],
    powershell: [
      'Get-InboundConnector | Format-List Name,SenderIPAddresses,TlsSenderCertificateName,Enabled',
    ],
    spreadsInMinutes: 60,
    asOf,
    sources: [setUp, fixIssues],
  },
];
