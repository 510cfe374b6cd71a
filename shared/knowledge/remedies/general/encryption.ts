import type { Remedy } from '../../remedy.ts';
import { rfc, secondHand } from '../sources.ts';

/** Remedies for problems with encryption, certificates and interception. */
export const encryption: readonly Remedy[] = [
  {
    cause: 'tls-wrong-mode',
    owner: 'you',
    de: {
      title: 'Die Art der Verschlüsselung passt nicht',
      stopped: 'Wir und der Server beginnen die Verschlüsselung auf verschiedene Weise.',
      why: 'Es gibt zwei Arten: gleich am Anfang oder erst nach dem Gruß. Zu jedem Port gehört eine davon.',
      steps: [
        'Gehen Sie zu den Angaben zum Server zurück.',
        'Wählen Sie die andere Art der Verschlüsselung, oder lassen Sie uns den Server neu suchen.',
        'Prüfen Sie noch einmal.',
      ],
      request: 'Nennen Sie uns für diesen Server den Port und die Art der Verschlüsselung.',
      technical: 'Port 465: TLS ab dem ersten Byte. Port 587: STARTTLS (RFC 8314).',
    },
    en: {
      title: 'The type of encryption is wrong',
      stopped: 'We and the server start encryption in different ways.',
      why: 'There are two types: right from the start, or after the greeting. Each port uses one of them.',
      steps: [
        'Go back to the server details.',
        'Choose the other type of encryption, or let us search for the server again.',
        'Check once more.',
      ],
      request: 'Tell us the port and the type of encryption for this server.',
      technical: 'Port 465: TLS from the first byte. Port 587: STARTTLS (RFC 8314).',
    },
    links: [],
    asOf: '2026-11-23',
    sources: [rfc(8314, '3.3'), rfc(3207, '4')],
  },
  {
    cause: 'tls-version-too-old',
    owner: 'it-admin',
    de: {
      title: 'Die Verschlüsselung des Servers ist veraltet',
      stopped: 'Was der Server zum Verschlüsseln hat, gilt heute nicht mehr als sicher.',
      why: 'Er ist älter oder so eingestellt, oder sein Zertifikat ist zu schwach. Ein Passwort senden wir über so eine Leitung nicht.',
      steps: [
        'Schalten Sie auf dem Server TLS 1.2 und TLS 1.3 ein und die älteren Fassungen ab.',
        'Lässt der Server das nicht zu, braucht er ein Update.',
        'Ist das Zertifikat zu schwach, stellen Sie ein neues mit längerem Schlüssel ein.',
      ],
      request:
        'Schalten Sie auf dem Mailserver TLS 1.2 oder neuer ein, mit einem Zertifikat von heutiger Stärke.',
      technical:
        'TLS ab 1.2 (RFC 8997). Zertifikat: RSA ab 2048 Bit oder ECDSA ab 256 Bit, unterschrieben mit SHA-256 oder besser, auch in der Kette (RFC 9325 Abschnitt 4.5).',
    },
    en: {
      title: 'The server’s encryption is outdated',
      stopped: 'What the server has for encryption is no longer considered safe.',
      why: 'It is old, or it was set up that way, or its certificate is too weak. We do not send a password over such a connection.',
      steps: [
        'Turn on TLS 1.2 and TLS 1.3 on the server, and turn off the older versions.',
        'If the server cannot do that, it needs an update.',
        'If the certificate is too weak, install a new one with a longer key.',
      ],
      request: 'Turn on TLS 1.2 or newer on the mail server, with a certificate that is strong enough today.',
      technical:
        'TLS 1.2 or later (RFC 8997). Certificate: RSA from 2048 bits or ECDSA from 256 bits, signed with SHA-256 or better, in the chain as well (RFC 9325 section 4.5).',
    },
    links: [],
    asOf: '2026-11-23',
    sources: [rfc(8997), rfc(9325, '3.1.1'), rfc(9325, '4.5')],
  },
  {
    cause: 'tls-certificate-expired',
    owner: 'it-admin',
    de: {
      title: 'Das Zertifikat des Mailservers gilt heute nicht',
      stopped: 'Das Zertifikat des Mailservers ist abgelaufen oder gilt noch nicht.',
      why: 'Ein Zertifikat gilt nur für eine Zeit. Geht die Uhr dieses Computers falsch, sieht es genauso aus.',
      steps: [
        'Prüfen Sie zuerst Datum und Uhrzeit an diesem Computer.',
        'Stellen Sie auf dem Server ein neues Zertifikat ein.',
        'Starten Sie den Dienst für Mail neu. Er nutzt sonst noch das alte.',
      ],
      request: 'Erneuern Sie das Zertifikat dieses Mailservers.',
    },
    en: {
      title: 'The mail server’s certificate is not valid today',
      stopped: 'The mail server’s certificate has expired or is not valid yet.',
      why: 'A certificate is only valid for a limited time. If this computer’s clock is wrong, it looks the same.',
      steps: [
        'First check the date and the time on this computer.',
        'Install a new certificate on the server.',
        'Restart the mail service. Otherwise it keeps using the old one.',
      ],
      request: 'Renew the certificate of this mail server.',
    },
    links: [],
    asOf: '2026-11-23',
    sources: [rfc(5280, '4.1.2.5'), rfc(8314, '4.4')],
  },
  {
    cause: 'tls-certificate-name-mismatch',
    owner: 'it-admin',
    de: {
      title: 'Das Sicherheitszertifikat gehört zu einem anderen Server',
      stopped: 'Es gilt nicht für den gesuchten Server.',
      why: 'Oft gibt es für den gleichen Server einen zweiten Namen, und nur dieser steht im Zertifikat.',
      steps: [
        'Nehmen Sie in den Angaben zum Server einen Namen, der im Zertifikat steht.',
        'Oder nehmen Sie den Namen, den wir nutzen, in das Zertifikat auf.',
      ],
      request:
        'Nennen Sie uns den Namen, der im Zertifikat steht, oder ergänzen Sie dort den Namen dieses Servers.',
      answer: 'Schreiben Sie uns den Namen, den die Plattform eintragen soll.',
    },
    en: {
      title: 'The security certificate belongs to a different server',
      stopped: 'It is not for the server we looked for.',
      why: 'Often the same server has a second name, and only that one is in the certificate.',
      steps: [
        'In the server details, use a name that is in the certificate.',
        'Or add the name we use to the certificate.',
      ],
      request: 'Tell us the name in the certificate, or add the name of this server to it.',
      answer: 'Tell us which name the platform should use.',
    },
    links: [],
    asOf: '2026-11-23',
    sources: [rfc(9525, '6'), rfc(7817)],
  },
  {
    cause: 'tls-certificate-untrusted',
    owner: 'it-admin',
    de: {
      title: 'Das Sicherheitszertifikat des Mailservers wird nicht anerkannt',
      stopped: 'Das Zertifikat kommt von einer Stelle, der wir nicht trauen können.',
      why: 'Der Server hat sich das Zertifikat selbst gegeben, oder ihm fehlt ein Teil der Kette. Auch ein Gerät, das verschlüsselte Verbindungen prüft, zeigt so ein Zertifikat.',
      steps: [
        'Holen Sie ein Zertifikat von einer öffentlichen Stelle. Das geht oft ohne Kosten.',
        'Stellen Sie es mit der ganzen Kette auf dem Server ein.',
        'Starten Sie den Dienst für Mail neu.',
      ],
      request:
        'Stellen Sie auf diesem Mailserver ein Zertifikat einer öffentlichen Stelle mit ganzer Kette ein.',
    },
    en: {
      title: 'The mail server’s security certificate is not accepted',
      stopped: 'The certificate comes from a source we cannot trust.',
      why: 'The server made its own certificate, or part of the chain is missing. A device that inspects encrypted connections also shows one like this.',
      steps: [
        'Get a certificate from a public issuer. This is often free.',
        'Install it on the server with the full chain.',
        'Restart the mail service.',
      ],
      request: 'Install a public certificate with the full chain on this mail server.',
    },
    links: [],
    asOf: '2026-11-23',
    sources: [rfc(5280, '6.1'), rfc(8446, '4.4.2')],
  },
  {
    cause: 'tls-required',
    owner: 'you',
    de: {
      title: 'Der Server will erst verschlüsseln',
      stopped: 'Der Mailserver nimmt nichts an, bevor die Leitung sicher ist.',
      why: 'Das ist gut so. In den Angaben zum Server steht nur die falsche Art der Verschlüsselung.',
      steps: [
        'Gehen Sie zu den Angaben zum Server zurück.',
        'Wählen Sie eine Verschlüsselung, oder lassen Sie uns den Server neu suchen.',
        'Wählen Sie in der Plattform dieselbe Art.',
      ],
      request: 'Nennen Sie uns für diesen Server den Port und die Art der Verschlüsselung.',
      technical: '530 5.7.0 Must issue a STARTTLS command first (RFC 3207).',
    },
    en: {
      title: 'The server wants to encrypt first',
      stopped: 'The mail server accepts nothing before the connection is secure.',
      why: 'That is a good thing. The server details just have the wrong type of encryption.',
      steps: [
        'Go back to the server details.',
        'Choose a type of encryption, or let us search for the server again.',
        'Choose the same type in your platform.',
      ],
      request: 'Tell us the port and the type of encryption for this server.',
      technical: '530 5.7.0 Must issue a STARTTLS command first (RFC 3207).',
    },
    links: [],
    asOf: '2026-11-23',
    sources: [rfc(3207, '4'), rfc(8314, '4.1')],
  },
  {
    cause: 'starttls-stripped-or-middlebox',
    owner: 'it-admin',
    de: {
      title: 'Ein Gerät im Netz verhindert die Verschlüsselung',
      stopped: 'Der Server bietet von hier aus keine Verschlüsselung an.',
      why: 'Oft liest eine Firewall die Mails mit und nimmt das Angebot heraus. Selten kann es der Server wirklich nicht. Ohne Verschlüsselung senden wir kein Passwort.',
      steps: [
        'Suchen Sie in der Firewall nach einer Prüfung für Mail. Sie heißt oft „SMTP inspection“ oder „fixup“.',
        'Schalten Sie diese Prüfung für den Weg zu diesem Server aus.',
        'Testen Sie zum Vergleich aus einem anderen Netz.',
      ],
      request: 'Lassen Sie die verschlüsselte Verbindung zu diesem Mailserver ohne Eingriff durch.',
      technical:
        'EHLO ohne STARTTLS oder veränderte Zeilen (XXXXXXXA). Zum Abstreifen siehe RFC 3207 Abschnitt 6.',
    },
    en: {
      title: 'A device on the network prevents encryption',
      stopped: 'Seen from here, the server offers no encryption.',
      why: 'Often a firewall reads along and removes the offer. In rare cases, the server really has none. We never send a password without encryption.',
      steps: [
        'In the firewall, look for mail inspection. It is often called “SMTP inspection” or “fixup”.',
        'Turn it off for connections to this server.',
        'Test from another network for comparison.',
      ],
      request: 'Let encrypted connections to this mail server pass unchanged.',
      technical: 'EHLO without STARTTLS, or changed lines (XXXXXXXA). On stripping see RFC 3207 section 6.',
    },
    links: [],
    asOf: '2026-11-23',
    sources: [rfc(3207, '6'), rfc(8314, '4.1')],
  },
  {
    cause: 'antivirus-interception',
    owner: 'you',
    de: {
      title: 'Ein Schutzprogramm liest die Verbindung mit',
      stopped: 'Ein Programm auf diesem Computer setzt sich zwischen uns und den Server.',
      why: 'Viele Schutzprogramme prüfen Mails auf dem Weg hinaus. Dann sehen wir ihr Zertifikat und nicht das des Servers.',
      steps: [
        'Öffnen Sie Ihr Schutzprogramm.',
        'Suchen Sie die Prüfung für Mails. Sie heißt oft „E-Mail-Schutz“.',
        'Schalten Sie sie kurz aus und prüfen Sie hier noch einmal.',
        'Schalten Sie sie danach wieder ein.',
        'Dürfen Sie das nicht selbst, fragen Sie Ihre IT.',
      ],
      request: 'Nehmen Sie die Verbindung zu diesem Mailserver von der Prüfung durch das Schutzprogramm aus.',
      technical:
        'Das Zertifikat stammt von einer Sicherheitssoftware. Die Plattform ist davon nicht betroffen.',
    },
    en: {
      title: 'A security program is reading along',
      stopped: 'A program on this computer sits between us and the server.',
      why: 'Many security programs check mail on its way out. Then we see their certificate, not the server’s.',
      steps: [
        'Open your security program.',
        'Find the mail protection setting. It is often called “Mail Shield”.',
        'Turn it off for a moment and check here again.',
        'Then turn it back on.',
        'If you are not allowed to do that, ask your IT.',
      ],
      request: 'Exclude connections to this mail server from the security program’s checks.',
      technical: 'The certificate comes from security software. The platform is not affected.',
    },
    links: [],
    asOf: '2026-11-23',
    sources: [
      secondHand(
        'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/fix-issues-with-printers-scanners-and-lob-applications-that-send-email-using-off',
      ),
    ],
  },
];
