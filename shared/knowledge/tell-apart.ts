import type { Cause, Language } from '../model/index.ts';

type Question = Readonly<Record<Language, string>>;

/**
 * For each cause, a question or check that distinguishes it from other causes, shown if several causes are possible.
 * The user can notice things that no server reports. The wording is ours; the sources are those of the cause's remedy.
 */
export const questions = {
  'shared-mailbox-no-login': {
    de: 'Tippt bei Ihnen jemand ein Passwort für genau dieses Postfach ein? Wenn nicht, ist es ein freigegebenes Postfach.',
    en: 'Does anybody type a password for exactly this mailbox? If not, it is a shared mailbox.',
  },
  'send-as-denied': {
    de: 'Gehört die Absenderadresse zu einem anderen Postfach als die Anmeldung? Dann fehlt das Recht „Senden als“.',
    en: 'Does the sender address belong to another mailbox than the sign-in? Then the “Send as” right is missing.',
  },
  'smtp-auth-disabled-mailbox': {
    de: 'Ihre IT sieht am Postfach nach: Steht „Authentifiziertes SMTP“ dort auf „aus“?',
    en: 'Your IT looks at the mailbox: is “Authenticated SMTP” off there?',
  },
  'smtp-auth-disabled-tenant': {
    de: 'Ihre IT sieht nach: Ist der Versand über Programme für die ganze Firma aus?',
    en: 'Your IT looks: is sending from programs off for the whole company?',
  },
  'basic-auth-retired': {
    de: 'Klappt die Anmeldung im Browser mit demselben Passwort? Dann nimmt der Anbieter hier keine Passwörter mehr an.',
    en: 'Does the sign-in work in the browser with the same password? Then the provider takes no passwords here any more.',
  },
  'security-defaults-or-conditional-access': {
    de: 'Klappt die Anmeldung im Browser, aber nur mit einem Code oder nur aus dem Büro? Dann ist es eine Regel Ihrer Firma.',
    en: 'Does the sign-in work in the browser, but only with a code or only from the office? Then it is a rule of your company.',
  },
  'app-password-required': {
    de: 'Fragt die Anmeldung im Browser nach einem Code auf dem Handy? Dann brauchen Sie hier ein App-Passwort.',
    en: 'Does the sign-in in the browser ask for a code on your phone? Then you need an app password here.',
  },
  'external-apps-blocked': {
    de: 'Sehen Sie in den Einstellungen des Postfachs nach: Dürfen andere Programme darauf zugreifen?',
    en: 'Look in the mailbox’s settings: may other programs use it?',
  },
  'smtp-access-disabled-by-provider': {
    de: 'Sehen Sie in den Einstellungen des Postfachs nach: Ist der Zugriff über Mailprogramme ein?',
    en: 'Look in the mailbox’s settings: is access for mail programs on?',
  },
  'wrong-credentials': {
    de: 'Melden Sie sich im Browser mit genau diesem Passwort an. Klappt das auch dort nicht, ist es das Passwort.',
    en: 'Sign in in the browser with exactly this password. If that fails too, it is the password.',
  },
  'unknown-user': {
    de: 'Schicken Sie eine Mail an diese Adresse. Kommt sie als unzustellbar zurück, gibt es das Postfach nicht.',
    en: 'Send a mail to this address. If it comes back as undeliverable, the mailbox does not exist.',
  },
  'account-locked': {
    de: 'Klappt die Anmeldung im Browser auch mit dem richtigen Passwort nicht mehr? Dann ist das Konto gesperrt.',
    en: 'Does the right password no longer work in the browser either? Then the account is locked.',
  },
  'password-expired': {
    de: 'Verlangt die Anmeldung im Browser ein neues Passwort? Dann ist das alte abgelaufen.',
    en: 'Does the sign-in in the browser ask for a new password? Then the old one has expired.',
  },
  'username-format': {
    de: 'Sehen Sie in der Hilfe Ihres Anbieters nach: Ist der Benutzername dort die ganze Adresse oder ein eigener Name?',
    en: 'Look in your provider’s help: is the user name the whole address, or a name of its own?',
  },
  'auth-mechanism-unsupported': {
    de: 'Die technischen Details nennen die Verfahren, die der Server anbietet. Fehlen „PLAIN“ und „LOGIN“, ist es das.',
    en: 'The technical details name the methods that the server offers. If “PLAIN” and “LOGIN” are missing, it is this.',
  },
  'auth-required': {
    de: 'Klappt es mit einem anderen Port des Servers, etwa 465 oder 587? Dann war es der falsche Eingang.',
    en: 'Does it work with another port of the server, such as 465 or 587? Then it was the wrong entrance.',
  },
  'oauth-token-invalid': {
    de: 'Ist der Server Teil von Microsoft 365 oder Google und will er eine Anmeldung ohne Passwort? Ihre IT weiß das.',
    en: 'Is the server part of Microsoft 365 or Google, and does it want a sign-in without a password? Your IT knows.',
  },
  'oauth-approval-missing': {
    de: 'Steht im Browser etwas von einem Administrator oder einer Genehmigung? Dann fehlt die Zustimmung Ihrer IT.',
    en: 'Does the browser say something about an admin or an approval? Then your IT has not agreed yet.',
  },
  'oauth-app-not-accepted': {
    de: 'Steht im Browser „blockiert“ oder „nicht überprüft“? Dann ist das Programm der Plattform noch nicht zugelassen.',
    en: 'Does the browser say “blocked” or “not verified”? Then the platform’s program is not accepted yet.',
  },
  'oauth-app-misconfigured': {
    de: 'Klappt es auch bei anderen Firmen mit dieser Plattform nicht? Dann liegt es am Programm der Plattform.',
    en: 'Does it fail for other companies with this platform, too? Then it is the platform’s program.',
  },
  'oauth-wrong-account': {
    de: 'Zeigt der Browser oben Ihren eigenen Namen statt dieses Postfachs? Dann war das falsche Konto angemeldet.',
    en: 'Does the browser show your own name instead of this mailbox? Then the wrong account was signed in.',
  },
  'oauth-sign-in-ended': {
    de: 'Haben Sie das Fenster geschlossen oder „Abbrechen“ gewählt? Dann starten Sie die Anmeldung noch einmal.',
    en: 'Did you close the window or choose “Cancel”? Then start the sign-in once more.',
  },
  'ip-not-allowed': {
    de: 'Klappt dieselbe Prüfung aus einem anderen Netz? Dann lässt der Server nur bestimmte Netze herein.',
    en: 'Does the same check work from another network? Then the server lets in certain networks only.',
  },
  'relay-denied': {
    de: 'Klappt das Senden an eine Adresse in Ihrer eigenen Firma, aber nicht nach außen? Dann ist es das.',
    en: 'Does sending to an address in your own company work, but not to others? Then it is this.',
  },
  'ip-blocklisted': {
    de: 'Nennt der Server im Wortlaut eine Sperrliste oder eine Seite zum Nachsehen? Dann ist es das.',
    en: 'Do the server’s words name a block list or a page to look at? Then it is this.',
  },
  'port-blocked': {
    de: 'Klappt es mit dem Handy als Hotspot? Dann sperrt dieses Netz den Weg.',
    en: 'Does it work with your phone as a hotspot? Then this network blocks the way.',
  },
  'connection-refused': {
    de: 'Klappt es mit einem anderen Port desselben Servers? Dann nimmt er hier nur niemanden an.',
    en: 'Does it work with another port of the same server? Then it just takes nobody here.',
  },
  'host-not-found': {
    de: 'Vergleichen Sie den Namen des Servers Buchstabe für Buchstabe mit der Hilfe Ihres Anbieters.',
    en: 'Compare the server’s name letter by letter with your provider’s help.',
  },
  'dns-failure': {
    de: 'Öffnen sich im Browser gerade andere Seiten? Wenn nicht, liegt es am Netz.',
    en: 'Do other pages open in the browser right now? If not, it is the network.',
  },
  'network-unreachable': {
    de: 'Öffnen sich im Browser gerade andere Seiten? Wenn nicht, fehlt die Verbindung zum Internet.',
    en: 'Do other pages open in the browser right now? If not, there is no internet connection.',
  },
  'tls-wrong-mode': {
    de: 'Stellen Sie die Verschlüsselung um: „TLS“ bei Port 465, „STARTTLS“ bei Port 587. Klappt es dann, war es das.',
    en: 'Change the encryption: “TLS” with port 465, “STARTTLS” with port 587. If it works then, it was this.',
  },
  'tls-version-too-old': {
    de: 'Ihre IT sieht nach: Spricht der Mailserver mindestens TLS 1.2, und ist sein Schlüssel lang genug?',
    en: 'Your IT looks: does the mail server speak TLS 1.2 or newer, and is its key long enough?',
  },
  'tls-certificate-expired': {
    de: 'Stimmt das Datum auf diesem Computer? Wenn ja, ist das Zertifikat des Servers abgelaufen.',
    en: 'Is the date on this computer right? If so, the server’s certificate has expired.',
  },
  'tls-certificate-name-mismatch': {
    de: 'Die technischen Details nennen die Namen im Zertifikat. Fehlt der Name des Servers, ist es das.',
    en: 'The technical details list the names in the certificate. If the server’s name is missing, it is this.',
  },
  'tls-certificate-untrusted': {
    de: 'Die technischen Details nennen den Aussteller. Ist es Ihre eigene Firma oder niemand Bekanntes, ist es das.',
    en: 'The technical details name the issuer. If it is your own company or nobody known, it is this.',
  },
  'certificate-too-weak': {
    de: 'Ihre IT sieht nach: Hat der Schlüssel im Zertifikat mindestens 2048 Bit, und ist es mit SHA-256 unterschrieben?',
    en: 'Your IT looks: does the certificate’s key have at least 2048 bits, and is it signed with SHA-256?',
  },
  'client-certificate-required': {
    de: 'Haben andere Programme, die über diesen Server senden, ein eigenes Zertifikat bekommen? Dann ist es das.',
    en: 'Did other programs that send through this server get a certificate of their own? Then it is this.',
  },
  'server-tls-broken': {
    de: 'Klappt es auch aus einem anderen Netz nicht? Dann liegt es am Server, und seine Protokolle nennen den Grund.',
    en: 'Does it fail from another network as well? Then it is the server, and its logs tell the reason.',
  },
  'no-encryption-offered': {
    de: 'Fehlt die Verschlüsselung auch mit dem Handy als Hotspot? Dann bietet der Server selbst keine an.',
    en: 'Is the encryption missing with your phone as a hotspot as well? Then the server itself offers none.',
  },
  'tls-required': {
    de: 'Steht die Verschlüsselung auf „STARTTLS“ oder „TLS“? Der Server nimmt ohne sie nichts an.',
    en: 'Is the encryption set to “STARTTLS” or “TLS”? Without it, the server takes nothing.',
  },
  'starttls-stripped-or-middlebox': {
    de: 'Klappt es mit dem Handy als Hotspot? Dann verändert ein Gerät in diesem Netz die Verbindung.',
    en: 'Does it work with your phone as a hotspot? Then a device in this network changes the connection.',
  },
  'connection-tampered': {
    de: 'Tritt es nur in diesem einen Netz auf? Dann mischt sich dort jemand ein. Melden Sie es Ihrer IT.',
    en: 'Does it only happen in this one network? Then somebody interferes there. Report it to your IT.',
  },
  'antivirus-interception': {
    de: 'Läuft auf diesem Computer ein Virenschutz mit Mail-Prüfung? Klappt es, wenn sie kurz aus ist, war es das.',
    en: 'Does a virus scanner check mail on this computer? If it works while that is off, it was this.',
  },
  'not-an-smtp-server': {
    de: 'Vergleichen Sie Name und Port mit der Hilfe Ihres Anbieters. Dort antwortet etwas anderes als ein Mailserver.',
    en: 'Compare name and port with your provider’s help. Something other than a mail server answers there.',
  },
  'rate-limited': {
    de: 'Klappt es nach einer Stunde Pause von selbst? Dann waren es zu viele Versuche oder Mails.',
    en: 'Does it work by itself after an hour’s break? Then it was too many tries or mails.',
  },
  greylisted: {
    de: 'Klappt derselbe Versuch nach einer Viertelstunde? Dann hat der Server nur um Geduld gebeten.',
    en: 'Does the same try work after a quarter of an hour? Then the server only asked for patience.',
  },
  'service-unavailable': {
    de: 'Meldet Ihr Anbieter gerade eine Störung? Sehen Sie auf seiner Statusseite nach.',
    en: 'Does your provider report trouble right now? Look at its status page.',
  },
  'sender-rejected-policy': {
    de: 'Klappt es mit einer anderen Absenderadresse derselben Firma? Dann lehnt der Server nur diese ab.',
    en: 'Does it work with another sender address of the same company? Then the server refuses just this one.',
  },
  'recipient-rejected': {
    de: 'Klappt es mit einem anderen Empfänger? Dann lehnt der Server nur diesen ab.',
    en: 'Does it work with another recipient? Then the server refuses just this one.',
  },
  'recipient-unknown': {
    de: 'Stimmt die Adresse, an die es geht? Nehmen Sie zur Probe eine andere.',
    en: 'Is the recipient’s address spelled right? Try another one.',
  },
  'mailbox-full': {
    de: 'Klappt es mit einem anderen Empfänger? Dann ist das Postfach des ersten voll.',
    en: 'Does it work with another recipient? Then the first one’s mailbox is full.',
  },
  'message-too-large': {
    de: 'Klappt es mit einer Mail ohne Anhang? Dann war die erste zu groß.',
    en: 'Does it work with a mail without an attachment? Then the first one was too large.',
  },
  'content-rejected': {
    de: 'Klappt es mit einem ganz einfachen Text? Dann stört sich der Server am Inhalt.',
    en: 'Does it work with a very plain text? Then the server minds the content.',
  },
  'license-or-plan-limit': {
    de: 'Sehen Sie im Vertrag oder beim Anbieter nach: Darf dieses Postfach senden, und wie viel?',
    en: 'Look in your contract or ask the provider: may this mailbox send, and how much?',
  },
  'account-suspended': {
    de: 'Hat Ihr Anbieter eine Mail über eine Sperre geschickt? Oft steht sie auch nach der Anmeldung im Browser.',
    en: 'Has your provider sent a mail about a suspension? It often shows after you sign in in the browser, too.',
  },
  'unverified-sender': {
    de: 'Sehen Sie beim Anbieter nach: Ist diese Absenderadresse oder ihre Domain dort bestätigt?',
    en: 'Look at the provider: is this sender address, or its domain, verified there?',
  },
  'sender-not-authorised': {
    de: 'Sehen Sie im DNS nach: Nennt der SPF-Eintrag Ihrer Domain den Server, der sendet?',
    en: 'Look in the DNS: does your domain’s SPF record name the server that sends?',
  },
  'signature-missing': {
    de: 'Öffnen Sie den Quelltext einer Testmail: Steht dort eine Zeile mit „DKIM-Signature“?',
    en: 'Open the source text of a test mail: is there a line with “DKIM-Signature”?',
  },
  'signature-not-aligned': {
    de: 'Sehen Sie in der Zeile „DKIM-Signature“ nach: Steht hinter „d=“ Ihre Domain?',
    en: 'Look at the line “DKIM-Signature”: is your domain behind “d=”?',
  },
  'signature-broken-on-the-way': {
    de: 'Hängt ein Server bei Ihnen Text oder einen Hinweis an Mails an? Dann gilt die Unterschrift nicht mehr.',
    en: 'Does a server of yours add a text or a note to mail? Then the signature is no longer valid.',
  },
  'domain-rule-rejects': {
    de: 'Sehen Sie im DNS unter „_dmarc“ nach: Steht dort „p=reject“ oder „p=quarantine“?',
    en: 'Look in the DNS at “_dmarc”: does it say “p=reject” or “p=quarantine”?',
  },
  'dns-record-missing': {
    de: 'Hat Ihre IT die Einträge der Plattform im DNS schon gesetzt, und an der richtigen Stelle?',
    en: 'Has your IT set the platform’s records in the DNS yet, and in the right place?',
  },
  'dns-record-wrong': {
    de: 'Vergleichen Sie Name, Art und Wert mit der Seite der Plattform, Zeichen für Zeichen.',
    en: 'Compare name, type and value with the platform’s page, letter by letter.',
  },
  'dns-record-broken': {
    de: 'Steht der Eintrag im DNS doppelt, oder mit Anführungszeichen oder Leerzeichen an falscher Stelle?',
    en: 'Is the record in the DNS twice, or with quotes or blanks in the wrong place?',
  },
  'ehlo-rejected': {
    de: 'Ihre IT sieht im Protokoll des Servers nach: Stört er sich am Namen, mit dem sich das Programm meldet?',
    en: 'Your IT looks in the server’s log: does it mind the name that the program gives?',
  },
  'protocol-error': {
    de: 'Klappt es mit einem anderen Port oder aus einem anderen Netz? Dann steht etwas zwischen Programm und Server.',
    en: 'Does it work with another port or from another network? Then something stands between program and server.',
  },
  'connection-dropped': {
    de: 'Passiert es bei jedem Versuch an derselben Stelle? Dann beendet der Server oder eine Firewall die Verbindung.',
    en: 'Does it happen at the same point each time? Then the server or a firewall ends the connection.',
  },
  unknown: {
    de: 'Zeigen Sie den Wortlaut des Servers Ihrer IT oder Ihrem Anbieter.',
    en: 'Show the server’s own words to your IT or your provider.',
  },
} as const satisfies Readonly<Record<Cause, Question>>;

/** Returns the question or check for this cause. */
export const questionFor = (cause: Cause, language: Language): string => questions[cause][language];
