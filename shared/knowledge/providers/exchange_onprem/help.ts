import type { Help, OwnRemedy } from '../help.ts';
import { page } from '../../remedies/sources.ts';

const asOf = '2026-11-23';
const connectors = page(
  'https://github.com/MicrosoftDocs/OfficeDocs-Exchange Exchange/ExchangeServer/mail-flow/connectors/receive-connectors.md',
);
const anonymousRelay = page(
  'https://github.com/MicrosoftDocs/OfficeDocs-Exchange Exchange/ExchangeServer/mail-flow/connectors/allow-anonymous-relay.md',
);
const cmdlets = page('https://github.com/MicrosoftDocs/office-docs-powershell');
const connectorMenu = {
  de: 'Exchange Admin Center > Nachrichtenfluss > Empfangsconnectors > Client Frontend (Server)',
  en: 'Exchange admin center > Mail flow > Receive connectors > Client Frontend (server)',
};
const showConnectors =
  'Get-ReceiveConnector | Format-List Name,Bindings,RemoteIPRanges,AuthMechanism,PermissionGroups';

export const exchangeOnpremHelp = {
  remedies: [
    ...(['port-blocked', 'connection-refused'] as const).map((cause): OwnRemedy => ({
      cause,
      owner: 'it-admin',
      de: {
        title: 'Ihr Mailserver ist von außen nicht zu erreichen',
        stopped: 'Die Verbindung endet vor Ihrem Exchange-Server.',
        why: 'Der Server steht bei Ihnen im Haus. Der Versand mit Anmeldung ist aus dem Internet oft nicht erlaubt. Die Plattform kommt aber von dort.',
        steps: [
          'Öffnen Sie in der Firewall Port 587 zum Exchange-Server. Erlauben Sie nur die IP-Adressen der Plattform.',
          'Prüfen Sie, ob „Client Frontend“ auf diesem Port lauscht und an ist.',
          'Geben Sie dem Server einen öffentlichen Namen mit gültigem Zertifikat.',
        ],
        request: 'Öffnen Sie Port 587 Ihres Exchange-Servers für die IP-Adressen der Plattform.',
        answer: 'Schreiben Sie uns den öffentlichen Namen des Servers.',
        technical: 'Port 465 ist bei Exchange ein interner Proxy-Port und nicht für Clients gedacht.',
      },
      en: {
        title: 'Your mail server cannot be reached from outside',
        stopped: 'The connection ends in front of your Exchange server.',
        why: 'The server is in your own building. Sending with a sign-in is often not open to the internet. But that is where the platform connects from.',
        steps: [
          'Open port 587 to the Exchange server in the firewall. Allow the platform’s IP addresses only.',
          'Check that “Client Frontend” listens on this port and is on.',
          'Give the server a public name with a valid certificate.',
        ],
        request: 'Open port 587 of your Exchange server for the platform’s IP addresses.',
        answer: 'Tell us the public name of the server.',
        technical: 'On Exchange, port 465 is an internal proxy port and not meant for clients.',
      },
      menus: [connectorMenu],
      links: [],
      powershell: [showConnectors],
      asOf,
      sources: [connectors],
    })),
    {
      cause: 'ip-not-allowed',
      owner: 'it-admin',
      de: {
        title: 'Exchange lässt die Plattform nicht herein',
        stopped: 'Ihr Exchange-Server nimmt von diesen Servern keine Mail an.',
        why: 'Der Connector für Clients gilt am Anfang für alle Adressen. Hat ihn jemand eingeschränkt, fehlen die der Plattform. Sonst ist es eher die Firewall.',
        steps: [
          'Öffnen Sie im Exchange Admin Center „Nachrichtenfluss“ und „Empfangsconnectors“.',
          'Sehen Sie beim Connector für Clients nach, für welche Adressen er gilt.',
          'Gilt er nicht für alle, tragen Sie die IP-Adressen der Plattform ein. Lassen Sie die Anmeldung als Pflicht stehen.',
          'Gilt er für alle, prüfen Sie die Firewall davor.',
        ],
        request:
          'Sehen Sie nach, ob der Connector für Clients nur für bestimmte Adressen gilt. Dann tragen Sie die der Plattform ein. Sonst prüfen Sie die Firewall.',
      },
      en: {
        title: 'Exchange does not let the platform in',
        stopped: 'Your Exchange server accepts no mail from these computers.',
        why: 'The connector for clients is for all addresses at first. If somebody has limited it, the platform’s IP addresses are missing. If not, it is more likely the firewall.',
        steps: [
          'In the Exchange admin center, open “Mail flow” and “Receive connectors”.',
          'See which addresses the connector for clients is for.',
          'If it is not for all, add the platform’s IP addresses. Keep the sign-in mandatory.',
          'If it is for all, check the firewall in front of it.',
        ],
        request:
          'See if the connector for clients is limited to certain addresses. If it is, add the platform’s. If not, check the firewall.',
      },
      menus: [connectorMenu],
      links: [],
      powershell: [
        showConnectors,
        "Set-ReceiveConnector '<server>\\Client Frontend <server>' -RemoteIPRanges @{Add={ips}}",
      ],
      asOf,
      sources: [connectors, cmdlets],
    },
    {
      cause: 'relay-denied',
      owner: 'it-admin',
      de: {
        title: 'Exchange leitet diese Mail nicht nach außen weiter',
        stopped: 'Ihr Exchange-Server nimmt ohne Anmeldung nur Mail für die eigene Firma an.',
        why: 'Das schützt vor Missbrauch. Mit einer Anmeldung über den Connector für Clients geht die Mail auch nach außen.',
        steps: [
          'Lassen Sie die Plattform den Port 587 mit Anmeldung nutzen.',
          'Prüfen Sie, ob dort „Client Frontend“ antwortet und „Exchange-Benutzer“ zulässt.',
          'Ein Versand ohne Anmeldung geht nur mit eigenem Connector und fester Liste. Microsoft warnt davor.',
        ],
        request: 'Erlauben Sie der Plattform den Versand mit Anmeldung über Port 587.',
        technical: '550 5.7.1 Unable to relay oder 5.7.54: die Sitzung ist nicht angemeldet.',
      },
      en: {
        title: 'Exchange does not send this mail outside',
        stopped: 'Without a sign-in, your Exchange server only accepts mail for its own company.',
        why: 'This prevents misuse. With a sign-in through the connector for clients, mail can go outside too.',
        steps: [
          'Let the platform use port 587 with a sign-in.',
          'Check that “Client Frontend” answers there and allows “Exchange users”.',
          'Sending without a sign-in needs its own connector and a fixed list. Microsoft warns against it.',
        ],
        request: 'Allow the platform to send with a sign-in through port 587.',
        technical: '550 5.7.1 Unable to relay, or 5.7.54: the session is not signed in.',
      },
      menus: [connectorMenu],
      links: [],
      powershell: [showConnectors],
      asOf,
      sources: [connectors, anonymousRelay],
    },
    {
      cause: 'send-as-denied',
      owner: 'it-admin',
      de: {
        title: 'Dem Konto fehlt das Recht „Senden als“',
        stopped: 'Die Anmeldung klappt. Exchange lehnt aber die Adresse des Absenders ab.',
        why: 'Ein Konto darf nur mit der eigenen Adresse senden. Für jede andere braucht es das Recht „Senden als“.',
        steps: [
          'Öffnen Sie im Exchange Admin Center „Empfänger“ und „Postfächer“.',
          'Wählen Sie das Postfach, dessen Adresse der Absender sein soll.',
          'Öffnen Sie „Postfachdelegierung“ und fügen Sie das Konto bei „Senden als“ hinzu.',
        ],
        request: 'Geben Sie dem Konto {account} das Recht „Senden als“ für {address}.',
        technical: '550 5.7.60 Client does not have permissions to send as this sender.',
      },
      en: {
        title: 'The account does not have the “Send as” right',
        stopped: 'The sign-in works. But Exchange refuses the sender address.',
        why: 'An account may only send with its own address. For any other address, it needs the “Send as” right.',
        steps: [
          'In the Exchange admin center, open “Recipients” and “Mailboxes”.',
          'Choose the mailbox whose address is to be the sender.',
          'Open “Mailbox delegation” and add the account at “Send As”.',
        ],
        request: 'Give the account {account} the “Send as” right for {address}.',
        technical: '550 5.7.60 Client does not have permissions to send as this sender.',
      },
      menus: [
        {
          de: 'Exchange Admin Center > Empfänger > Postfächer > (Postfach) > Postfachdelegierung > Senden als',
          en: 'Exchange admin center > Recipients > Mailboxes > (mailbox) > Mailbox delegation > Send As',
        },
      ],
      links: [],
      powershell: [
        "Get-Mailbox -Identity {address} | Add-ADPermission -User '<account>' -AccessRights ExtendedRight -ExtendedRights 'Send As'",
      ],
      spreadsInMinutes: 60,
      asOf,
      sources: [
        cmdlets,
        page(
          'https://support.microsoft.com/de-de/help/2572646/how-to-grant-exchange-and-outlook-mailbox-permissions-in-office-365-de',
        ),
      ],
    },
    {
      cause: 'shared-mailbox-no-login',
      owner: 'it-admin',
      de: {
        title: 'Ein freigegebenes Postfach hat keine eigene Anmeldung',
        stopped: 'Die Plattform kann sich an diesem Postfach nicht anmelden.',
        why: 'Ihr Team öffnet es mit den eigenen Konten. Das Konto dahinter ist mit Absicht gesperrt.',
        steps: [
          'Nehmen Sie ein eigenes Konto für die Plattform, mit Passwort und Postfach.',
          'Geben Sie ihm bei diesem Postfach das Recht „Senden als“.',
          'Oder machen Sie aus dem Postfach ein normales und setzen Sie ein Passwort.',
        ],
        request: 'Nennen Sie uns ein Konto, das sich anmelden und als diese Adresse senden darf.',
        answer: 'Schreiben Sie uns den Benutzernamen.',
      },
      en: {
        title: 'A shared mailbox has no sign-in of its own',
        stopped: 'The platform cannot sign in to this mailbox.',
        why: 'Your team opens it with their own accounts. The account behind it is blocked on purpose.',
        steps: [
          'Use a separate account for the platform, with a password and a mailbox.',
          'Give it the “Send as” right on this mailbox.',
          'Or turn the mailbox into a normal one and set a password.',
        ],
        request: 'Name an account that may sign in and send as this address.',
        answer: 'Tell us the sign-in name.',
      },
      links: [],
      powershell: [
        "Get-Mailbox -Identity {address} | Add-ADPermission -User '<account>' -AccessRights ExtendedRight -ExtendedRights 'Send As'",
      ],
      spreadsInMinutes: 60,
      asOf,
      sources: [cmdlets],
    },
    {
      cause: 'auth-mechanism-unsupported',
      owner: 'it-admin',
      de: {
        title: 'Exchange bietet hier keine passende Anmeldung an',
        stopped: 'Ihr Exchange-Server lässt hier nur eine Anmeldung über Windows zu.',
        why: 'Die Plattform kann das nicht. Sie hat nur Benutzername und Passwort. Exchange erlaubt das, wenn es so eingestellt ist und die Leitung schon sicher ist.',
        steps: [
          'Öffnen Sie im Exchange Admin Center „Nachrichtenfluss“ und „Empfangsconnectors“.',
          'Wählen Sie dort „Client Frontend“ und dann „Sicherheit“.',
          'Erlauben Sie TLS. Erlauben Sie die Anmeldung mit Passwort erst nach TLS.',
          'Prüfen Sie, ob die Plattform auch wirklich bei diesem Server ankommt.',
        ],
        request: 'Erlauben Sie am Connector für Clients die Anmeldung mit Passwort nach TLS.',
        technical:
          'AuthMechanism: Tls, BasicAuth, BasicAuthRequireTLS. Angeboten wird sonst nur NTLM oder GSSAPI.',
      },
      en: {
        title: 'Exchange offers no suitable sign-in here',
        stopped: 'Your Exchange server only offers a sign-in that needs Windows.',
        why: 'The platform can only sign in with a user name and a password. Exchange allows that after encryption, and only if it is set up that way.',
        steps: [
          'In the Exchange admin center, open “Mail flow” and “Receive connectors”.',
          'Choose “Client Frontend” and then “Security”.',
          'Allow TLS, and basic sign-in only after TLS.',
          'Check that the platform really gets to this connector.',
        ],
        request: 'Allow the sign-in with a password after TLS on the connector for clients.',
        technical:
          'AuthMechanism: Tls, BasicAuth, BasicAuthRequireTLS. If not, only NTLM or GSSAPI is offered.',
      },
      menus: [connectorMenu],
      links: [],
      powershell: [
        showConnectors,
        "Set-ReceiveConnector '<server>\\Client Frontend <server>' -AuthMechanism Tls,Integrated,BasicAuth,BasicAuthRequireTLS",
      ],
      asOf,
      sources: [connectors, cmdlets],
    },
    {
      cause: 'username-format',
      owner: 'you',
      de: {
        title: 'Exchange erwartet den Benutzernamen aus Windows',
        stopped: 'Mit diesem Namen findet Ihr Exchange-Server kein Konto.',
        why: 'Es gilt der Name, mit dem sich das Konto an Windows anmeldet. Er kann anders lauten als die Adresse.',
        steps: [
          'Fragen Sie Ihre IT nach dem Namen des Kontos.',
          'Geben Sie ihn so ein: „name@firma.de“ oder „FIRMA\\name“.',
          'Prüfen Sie noch einmal.',
        ],
        request: 'Nennen Sie uns den Benutzernamen für dieses Postfach in beiden Formen.',
      },
      en: {
        title: 'Exchange expects the name from Windows',
        stopped: 'Your Exchange server finds no account with this name.',
        why: 'The right name is the one that the account uses to sign in to Windows. It can differ from the address.',
        steps: [
          'Ask your IT for the name of the account.',
          'Enter it like this: “name@company.com” or “COMPANY\\name”.',
          'Check again.',
        ],
        request: 'Tell us the sign-in name of this mailbox in both forms.',
      },
      links: [],
      asOf,
      sources: [connectors],
    },
    {
      cause: 'tls-certificate-untrusted',
      owner: 'it-admin',
      de: {
        title: 'Exchange zeigt ein selbst gemachtes Zertifikat',
        stopped: 'Dem Zertifikat Ihres Exchange-Servers kann von außen niemand trauen.',
        why: 'Exchange legt bei der Einrichtung ein eigenes Zertifikat an. Im Haus reicht das. Die Plattform nimmt nur eines von einer öffentlichen Stelle an.',
        steps: [
          'Holen Sie ein Zertifikat einer öffentlichen Stelle für den Namen des Servers.',
          'Weisen Sie es in Exchange dem Dienst „SMTP“ zu.',
          'Stellen Sie es am Connector für Clients ein und starten Sie den Dienst neu.',
        ],
        request: 'Stellen Sie für SMTP ein Zertifikat einer öffentlichen Stelle ein.',
      },
      en: {
        title: 'Exchange uses a certificate it made itself',
        stopped: 'Nobody outside can trust your Exchange server’s certificate.',
        why: 'Exchange makes its own certificate when it is set up. Inside your company that is enough. The platform only accepts a public one.',
        steps: [
          'Get a public certificate for the name of the server.',
          'Assign it to the service “SMTP” in Exchange.',
          'Set it on the connector for clients and restart the service.',
        ],
        request: 'Install a public certificate for SMTP.',
      },
      links: [],
      powershell: [
        'Get-ExchangeCertificate | Format-List Subject,CertificateDomains,Services,NotAfter',
        "Enable-ExchangeCertificate -Thumbprint '<thumbprint>' -Services SMTP",
      ],
      asOf,
      sources: [cmdlets, connectors],
    },
  ],
} satisfies Help;
