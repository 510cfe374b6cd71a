import type { Remedy } from '../../remedy.ts';
import { rfc } from '../sources.ts';

/** Remedies for encryption that a server lacks or requires, and for connections that are tampered with. */
export const serverEncryption: readonly Remedy[] = [
  {
    cause: 'no-encryption-offered',
    owner: 'it-admin',
    de: {
      title: 'Der Server bietet keine Verschlüsselung an',
      stopped: 'An diesem Port lässt der Server nur Verbindungen zu, die jeder mitlesen kann.',
      why: 'Dort ist die Verschlüsselung nicht an. Selten nimmt ein Gerät im Netz das Angebot heraus. Ohne sie senden wir kein Passwort.',
      steps: [
        'Stellen Sie auf dem Mailserver ein Zertifikat ein.',
        'Schalten Sie „STARTTLS“ an Port 587 ein, oder „TLS“ an Port 465.',
        'Lassen Sie die Anmeldung nur noch verschlüsselt zu.',
        'Testen Sie zum Vergleich aus einem anderen Netz.',
      ],
      request: 'Schalten Sie auf diesem Mailserver die Verschlüsselung für den Versand ein.',
      answer: 'Schreiben Sie uns den Port und die Art der Verschlüsselung.',
      technical:
        'Die Antwort auf EHLO enthält kein STARTTLS. Port 465: TLS ab dem ersten Byte, Port 587: STARTTLS (RFC 8314 Abschnitt 3.3).',
    },
    en: {
      title: 'The server offers no encryption',
      stopped: 'At this port, the server only takes connections that anybody can read.',
      why: 'Encryption is not turned on there. In rare cases, a device on the network removes the offer. Without it, we do not send a password.',
      steps: [
        'Install a certificate on the mail server.',
        'Turn on “STARTTLS” at port 587, or “TLS” at port 465.',
        'Only allow sign-ins that are encrypted.',
        'Test from another network for comparison.',
      ],
      request: 'Turn on encryption for sending mail on this mail server.',
      answer: 'Tell us the port and the type of encryption.',
      technical:
        'The answer to EHLO does not list STARTTLS. Port 465: TLS from the first byte, port 587: STARTTLS (RFC 8314 section 3.3).',
    },
    links: [],
    asOf: '2026-11-29',
    sources: [rfc(8314, '3.3'), rfc(3207, '4')],
  },
  {
    cause: 'client-certificate-required',
    owner: 'it-admin',
    de: {
      title: 'Der Server verlangt ein Zertifikat von uns',
      stopped: 'Der Mailserver lässt nur Programme herein, die ein eigenes Zertifikat zeigen.',
      why: 'So ist er eingestellt. Ein Passwort reicht ihm nicht, und Warten hilft nicht.',
      steps: [
        'Lassen Sie am Port für den Versand auch die Anmeldung mit Passwort zu.',
        'Soll der Server so bleiben, nennen Sie einen anderen, an dem ein Passwort reicht.',
      ],
      request: 'Lassen Sie die Anmeldung mit Passwort ohne ein eigenes Zertifikat zu.',
      answer: 'Schreiben Sie uns den Server und den Port, an dem das geht.',
      technical:
        'Client-Zertifikat im TLS-Handshake verlangt (RFC 8446 Abschnitt 4.3.2). Postfix: smtpd_tls_req_ccert; Exim: tls_verify_hosts; Dovecot: auth_ssl_require_client_cert.',
    },
    en: {
      title: 'The server asks us for a certificate',
      stopped: 'The mail server only lets in programs that show a certificate of their own.',
      why: 'It is set up that way. A password is not enough for it, and waiting does not help.',
      steps: [
        'At the port for sending, also allow the sign-in with a password.',
        'If the server has to stay like this, name another one that takes a password.',
      ],
      request: 'Allow the sign-in with a password, without a certificate of our own.',
      answer: 'Tell us the server and the port where this works.',
      technical:
        'A client certificate is required in the TLS handshake (RFC 8446 section 4.3.2). Postfix: smtpd_tls_req_ccert; Exim: tls_verify_hosts; Dovecot: auth_ssl_require_client_cert.',
    },
    links: [],
    asOf: '2026-11-29',
    sources: [rfc(8446, '4.3.2'), rfc(8446, '6.2')],
  },
  {
    cause: 'certificate-too-weak',
    owner: 'it-admin',
    de: {
      title: 'Das Zertifikat des Mailservers ist zu schwach',
      stopped: 'So ein Zertifikat gilt heute nicht mehr als sicher.',
      why: 'Sein Schlüssel ist zu kurz, oder es ist auf eine alte Art unterschrieben. Ein Passwort senden wir über so eine Leitung nicht.',
      steps: [
        'Stellen Sie auf dem Server ein neues Zertifikat mit längerem Schlüssel ein.',
        'Erneuern Sie auch die Zertifikate der Stelle, die es unterschreibt.',
        'Starten Sie den Dienst für Mail neu. Er nutzt sonst noch das alte.',
      ],
      request: 'Stellen Sie auf diesem Mailserver ein Zertifikat von heutiger Stärke ein.',
      technical:
        'RSA ab 2048 Bit oder ECDSA ab 256 Bit, unterschrieben mit SHA-256 oder besser, auch in der Kette (RFC 9325 Abschnitt 4.5).',
    },
    en: {
      title: 'The mail server’s certificate is too weak',
      stopped: 'Such a certificate is no longer considered safe.',
      why: 'Its key is too short, or it is signed in an old way. We do not send a password over such a connection.',
      steps: [
        'Install a new certificate with a longer key on the server.',
        'Also renew the certificates of the issuer that signs it.',
        'Restart the mail service. Otherwise it keeps using the old one.',
      ],
      request: 'Install a certificate on this mail server that is strong enough today.',
      technical:
        'RSA from 2048 bits or ECDSA from 256 bits, signed with SHA-256 or better, in the chain as well (RFC 9325 section 4.5).',
    },
    links: [],
    asOf: '2026-11-29',
    sources: [rfc(9325, '4.5')],
  },
  {
    cause: 'server-tls-broken',
    owner: 'it-admin',
    de: {
      title: 'Die Verschlüsselung des Servers ist gestört',
      stopped: 'Der Server bietet Verschlüsselung an, bringt sie aber nicht zustande.',
      why: 'Meist fehlt ihm sein Zertifikat oder der Schlüssel dazu. Von hier aus lässt sich das nicht ändern.',
      steps: [
        'Sehen Sie im Protokoll des Mailservers nach, was bei unserem Versuch geschah.',
        'Prüfen Sie, ob der Dienst Zertifikat und Schlüssel findet und lesen darf.',
        'Starten Sie den Dienst neu und testen Sie noch einmal.',
      ],
      request: 'Bringen Sie die Verschlüsselung dieses Mailservers in Ordnung.',
      technical:
        'Der Fehler liegt auf der Seite des Servers: Alarm internal_error im TLS-Handshake (RFC 8446 Abschnitt 6.2), eine Absage auf STARTTLS oder Klartext danach (RFC 3207).',
    },
    en: {
      title: 'The server’s encryption is broken',
      stopped: 'The server offers encryption, but cannot get it to work.',
      why: 'Most often its certificate or the key for it is missing. That cannot be changed from here.',
      steps: [
        'Look in the mail server’s log for what happened when we tried.',
        'Check that the service finds its certificate and key and may read them.',
        'Restart the service and test again.',
      ],
      request: 'Repair the encryption of this mail server.',
      technical:
        'The fault is on the server’s side: alert internal_error in the TLS handshake (RFC 8446 section 6.2), STARTTLS refused, or clear text behind it (RFC 3207).',
    },
    links: [],
    asOf: '2026-11-29',
    sources: [rfc(8446, '6.2'), rfc(3207, '4')],
  },
  {
    cause: 'connection-tampered',
    owner: 'it-admin',
    de: {
      title: 'Das sieht nach einem Angriff auf die Verbindung aus',
      stopped: 'Auf dem Weg zum Server hat jemand fremde Zeilen in die Verbindung gesetzt.',
      why: 'Wer das tut, will, dass wir ihn für den Server halten. Wir haben sofort aufgehört. Das Passwort haben wir nicht gesendet.',
      steps: [
        'Melden Sie es gleich denen, die bei Ihnen für die Sicherheit im Netz zuständig sind.',
        'Senden Sie bis dahin aus diesem Netz kein Passwort an diesen Server.',
        'Testen Sie aus einem anderen Netz. Bleibt es dabei, liegt es am Server oder davor.',
        'Suchen Sie auf dem Weg nach einem Gerät, das Mail mitliest.',
        'Spielen Sie auf dem Mailserver die letzten Updates ein.',
      ],
      request: 'Prüfen Sie das als möglichen Angriff, und geben Sie es an das Team für Sicherheit weiter.',
      answer: 'Schreiben Sie uns, ab wann und aus welchem Netz der Weg zum Server wieder sicher ist.',
      technical:
        'Klartext hinter der Antwort auf STARTTLS, vor dem TLS-Handshake (Response Injection; RFC 3207 Abschnitt 6, Poddebniak et al., USENIX Security 2021).',
    },
    en: {
      title: 'This looks like an attack on the connection',
      stopped: 'On the way to the server, somebody put lines of their own into the connection.',
      why: 'Whoever does that wants us to take them for the server. We stopped at once. We did not send the password.',
      steps: [
        'Report it now to whoever looks after network security in your company.',
        'Until then, send no password to this server from this network.',
        'Test from another network. If it is the same there, look at the server or right before it.',
        'On the way, look for a device that reads mail.',
        'Install the latest updates on the mail server.',
      ],
      request: 'Look into this as a possible attack, and pass it on to the security team.',
      answer: 'Tell us from when on, and from which network, the way to the server is safe again.',
      technical:
        'Clear text behind the answer to STARTTLS, before the TLS handshake (response injection; RFC 3207 section 6, Poddebniak et al., USENIX Security 2021).',
    },
    links: [],
    asOf: '2026-11-29',
    sources: [rfc(3207, '6'), rfc(9325, '3.2')],
  },
];
