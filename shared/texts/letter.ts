import type { Text } from './define.ts';

/** The texts that surround a remedy in a letter to IT, the mail provider or the platform. */
export const letter = {
  'letter.subject': { de: 'Versand über {address}: {title}', en: 'Sending through {address}: {title}' },
  'letter.greeting': { de: 'Guten Tag,', en: 'Hello,' },
  'letter.purpose.you': {
    de: 'unsere Recruiting-Plattform soll über {address} Mails versenden. Beim Einrichten kommen wir an einem Punkt nicht weiter.',
    en: 'Our recruiting platform is meant to send mail through {address}. We are stuck at one point of the set-up.',
  },
  'letter.purpose.it-admin': {
    de: 'unsere Recruiting-Plattform soll über {address} Mails versenden. Dazu fehlt noch ein Punkt, den nur Sie ändern können.',
    en: 'Our recruiting platform is meant to send mail through {address}. One point is still open, and only you can change it.',
  },
  'letter.purpose.provider': {
    de: 'wir sind Kunde bei Ihnen. Unsere Recruiting-Plattform soll über unser Postfach {address} Mails versenden. An einem Punkt kommen wir ohne Sie nicht weiter.',
    en: 'We are a customer of yours. Our recruiting platform is meant to send mail through our mailbox {address}. At one point we cannot go on without you.',
  },
  'letter.purpose.platform': {
    de: 'Ihre Plattform soll unsere Mails über das Postfach {address} versenden. An einem Punkt kommen wir ohne Sie nicht weiter.',
    en: 'Your platform is meant to send our mail through the mailbox {address}. At one point we cannot go on without you.',
  },
  'letter.ask.prepare': {
    de: 'unsere Recruiting-Plattform soll Mails an Bewerberinnen und Bewerber über das Postfach {address} senden. Bevor wir sie einrichten, brauchen wir Ihre Hilfe.',
    en: 'Our recruiting platform is meant to send mail to applicants through the mailbox {address}. Before we set it up, we need your help.',
  },
  'letter.ask.prepare.subject': {
    de: 'Versand über {address} vorbereiten',
    en: 'Preparing to send through {address}',
  },
  'letter.ask.redirect': {
    de: 'Mails an {address} sollen auch in unserer Recruiting-Plattform ankommen. Dafür brauchen wir Ihre Hilfe.',
    en: 'Mail for {address} should also arrive in our recruiting platform. We need your help with that.',
  },
  'letter.ask.redirect.subject': { de: 'Mails an {address} umleiten', en: 'Redirecting mail for {address}' },
  'letter.web-team.subject': {
    de: 'Neue Adresse für Bewerbungen auf der Karriereseite',
    en: 'New address for applications on the career page',
  },
  'letter.web-team.purpose': {
    de: 'Bewerbungen sollen ab jetzt direkt in unserer Recruiting-Plattform ankommen. Dafür brauchen wir auf der Karriereseite eine andere Mailadresse.',
    en: 'Applications should arrive directly in our recruiting platform from now on. For that we need another email address on the career page.',
  },
  'letter.web-team.replace': {
    de: 'Ersetzen Sie überall {address} durch {inbound}, auch in Stellenanzeigen, in PDF-Dateien und in der Fußzeile.',
    en: 'Replace {address} with {inbound} everywhere, also in job ads, PDF files and the footer.',
  },
  'letter.web-team.html': { de: 'So sieht der Link in HTML aus:', en: 'This is the link in HTML:' },
  'letter.own-authority': {
    de: 'Zertifikat: ausgestellt von {issuer}, nicht allgemein anerkannt. Die Server der Plattform brauchen ein allgemein anerkanntes.',
    en: 'Certificate: issued by {issuer}, not recognised everywhere. The platform’s servers need one that is.',
  },
  'letter.mail-settings': { de: 'die Einstellungen für Mails', en: 'the mail settings' },
  'letter.mail-settings.path': { de: '„{path}“', en: '“{path}”' },
  'letter.ask.own-connection': {
    de: 'unsere Recruiting-Plattform soll Mails an Bewerberinnen und Bewerber als {address} senden. Sie verbindet sich dafür selbst mit unserem Mailanbieter, ohne Passwort.',
    en: 'Our recruiting platform is meant to send mail to applicants as {address}. It connects to our mail provider itself for that, without a password.',
  },
  'letter.ask.own-connection.subject': {
    de: 'Anbindung der Recruiting-Plattform für {address}',
    en: 'Connecting the recruiting platform for {address}',
  },
  'letter.ask.registration': {
    de: 'unsere Recruiting-Plattform soll Mails an Bewerberinnen und Bewerber als {address} senden. Sie kann sich dafür ohne Passwort mit unserem Mailanbieter verbinden. Vorher muss die Plattform dort einmal registriert werden.',
    en: 'Our recruiting platform is meant to send mail to applicants as {address}. For that it can connect to our mail provider without a password. Before that, the platform has to be registered there once.',
  },
  'letter.ask.registration.subject': {
    de: 'Recruiting-Plattform beim Mailanbieter registrieren, für {address}',
    en: 'Registering the recruiting platform at our mail provider, for {address}',
  },
  'letter.ask.own-mailbox': {
    de: 'unsere Recruiting-Plattform soll Mails an Bewerberinnen und Bewerber als {address} senden. Sie meldet sich dafür mit genau dieser Adresse an. Heute ist die Adresse nur ein Alias oder ein Verteiler.',
    en: 'Our recruiting platform is meant to send mail to applicants as {address}. It signs in with exactly this address for that. Today the address is only an alias or a distribution list.',
  },
  'letter.ask.own-mailbox.subject': {
    de: 'Eigenes Postfach für {address}',
    en: 'A mailbox of its own for {address}',
  },
  'letter.ask.done': {
    de: 'Schreiben Sie uns kurz, sobald es erledigt ist. Wir prüfen es dann gleich.',
    en: 'Send us a short reply once it is done. We will then check at once.',
  },
  'letter.stopped': { de: 'Was nicht geht', en: 'What does not work' },
  'letter.some-mailbox': { de: 'unser Recruiting-Postfach', en: 'our recruiting mailbox' },
  /** Replaces the account's name, as in "dem Konto …", if it is unknown or the same as the address. */
  'letter.account': { de: 'der Anmeldung', en: 'that signs in' },
  'letter.request': { de: 'Unsere Bitte', en: 'Our request' },
  'letter.steps': { de: 'So geht es', en: 'How to do it' },
  'letter.menus': { de: 'Menünamen auf Deutsch und Englisch', en: 'Menu names in English and German' },
  'letter.commands.exchange-online': {
    de: 'Oder mit Exchange Online PowerShell',
    en: 'Or with Exchange Online PowerShell',
  },
  'letter.commands.exchange-server': {
    de: 'Oder mit der Exchange-Verwaltungsshell',
    en: 'Or with the Exchange Management Shell',
  },
  'letter.spreads': {
    de: 'Die Änderung wirkt nach etwa {minutes} Minuten.',
    en: 'The change takes about {minutes} minutes to work.',
  },
  'letter.details': { de: 'Angaben', en: 'Details' },
  'letter.sender': { de: 'Absenderadresse: {address}', en: 'Sender address: {address}' },
  'letter.mailbox-and-user': {
    de: 'Postfach und Benutzername: {address}',
    en: 'Mailbox and user name: {address}',
  },
  'letter.username': { de: 'Benutzername: {username}', en: 'User name: {username}' },
  'letter.security': { de: 'Verschlüsselung: {security}', en: 'Encryption: {security}' },
  'letter.platform-host': {
    de: 'Internetadresse der Plattform: {host}',
    en: 'Web address of the platform: {host}',
  },
  'letter.page': { de: 'Karriereseite: {page}', en: 'Career page: {page}' },
  'letter.checked.workstation': {
    de: 'Geprüft von einem unserer Computer aus: {time}',
    en: 'Checked from one of our computers: {time}',
  },
  'letter.checked.platform': {
    de: 'Geprüft von der Plattform aus: {time}',
    en: 'Checked from the platform: {time}',
  },
  'letter.mailbox': { de: 'Postfach: {address}', en: 'Mailbox: {address}' },
  'letter.platform': { de: 'Plattform: {platform}', en: 'Platform: {platform}' },
  'letter.consent.microsoft': {
    de: 'Anwendungs-ID der Plattform bei Microsoft: {id}\nHier stimmen Sie zu: {link}\nSoll sie nur an dieses Postfach: Schalten Sie danach „Zuweisung erforderlich“ ein und weisen Sie nur dieses Postfach zu.',
    en: 'Application ID of the platform at Microsoft: {id}\nYou agree here: {link}\nTo limit it to this mailbox: afterwards switch “Assignment required” on and assign only this mailbox.',
  },
  'letter.consent.google': {
    de: 'Client-ID der Plattform bei Google: {id} (Admin-Konsole > Sicherheit > API-Steuerung)',
    en: 'Client ID of the platform at Google: {id} (Admin console > Security > API controls)',
  },
  'letter.consent.smtp': {
    de: 'Sie sendet über SMTP: „Authentifiziertes SMTP“ muss für {address} eingeschaltet sein.',
    en: 'It sends over SMTP: “Authenticated SMTP” has to be on for {address}.',
  },
  'letter.consent.graph': {
    de: 'Sie sendet über Microsoft Graph: „Authentifiziertes SMTP“ wird dafür nicht gebraucht.',
    en: 'It sends over Microsoft Graph: “Authenticated SMTP” is not needed for that.',
  },
  'letter.inbound': {
    de: 'Mailadresse der Plattform: {inbound}',
    en: 'Email address of the platform: {inbound}',
  },
  'letter.server': { de: 'Mailserver: {host}', en: 'Mail server: {host}' },
  'letter.port': { de: 'Port: {port}', en: 'Port: {port}' },
  'letter.ips': { de: 'IP-Adressen der Plattform: {ips}', en: 'IP addresses of the platform: {ips}' },
  'letter.ips-page': {
    de: 'IP-Adressen der Plattform: Sie stehen hier: {page}',
    en: 'IP addresses of the platform: they are listed here: {page}',
  },
  'letter.ips-follow': {
    de: 'IP-Adressen der Plattform: Die reichen wir nach.',
    en: 'IP addresses of the platform: we will send them on.',
  },
  'letter.technical': { de: 'Technisch: {technical}', en: 'Technical: {technical}' },
  'letter.evidence': { de: 'Genauer Wortlaut', en: 'Exact wording' },
  'letter.pages': { de: 'Hilfeseiten', en: 'Help pages' },
  'letter.answer': { de: 'Was wir von Ihnen brauchen', en: 'What we need from you' },
  'letter.done': {
    de: 'Schreiben Sie uns kurz, wenn es erledigt ist. Wir prüfen es dann noch einmal.',
    en: 'Send us a short reply once it is done. We will then check again.',
  },
  'letter.secrets': {
    de: 'Passwörter bitte nur am Telefon oder persönlich, nicht per Mail.',
    en: 'Passwords by phone or in person only, please, not by mail.',
  },
  'letter.questions.subject': {
    de: '{platform}: eigene Adresse als Absender',
    en: '{platform}: our own address as the sender',
  },
  'letter.questions.lead': {
    de: 'wir möchten in {platform} unsere eigene Adresse als Absender nutzen. Dazu haben wir ein paar Fragen:',
    en: 'We would like to use our own address as the sender in {platform}. We have a few questions:',
  },
  'letter.questions.sender': {
    de: 'Kann {platform} mit unserer eigenen Adresse senden, und was kostet das?',
    en: 'Can {platform} send with our own address, and what does that cost?',
  },
  'letter.questions.method': {
    de: 'Auf welchem Weg: über unseren Mailserver (SMTP), mit einer Anbindung an Microsoft oder Google, oder über Einträge in unserer Domain? Wo stellen wir das ein?',
    en: 'In which way: through our mail server (SMTP), with a connection to Microsoft or Google, or by records in our domain? Where do we set it up?',
  },
  'letter.questions.records': {
    de: 'Welche Einträge braucht unsere Domain (SPF, DKIM)? Von welchen IP-Adressen verbinden sich Ihre Server?',
    en: 'Which records does our domain need (SPF, DKIM)? Which IP addresses do your servers connect from?',
  },
  'letter.questions.close': {
    de: 'Am liebsten mit einem Link auf die Hilfeseite, auf der das steht.',
    en: 'Best with a link to the help page that says so.',
  },
  'letter.odoo.subject': {
    de: 'Odoo: Zugang für die Einrichtung unserer Absenderadresse',
    en: 'Odoo: access for setting up our sender address',
  },
  'letter.odoo.lead': {
    de: 'unser Odoo soll Mails an Bewerberinnen und Bewerber mit unserer eigenen Adresse senden. Das richten wir mit dem Programm Absender ein. Es trägt dafür in Odoo einen Postausgangsserver ein. Dazu brauchen wir:',
    en: 'We want our Odoo to send email to applicants from our own address. We set that up with a program called Absender, which adds an outgoing mail server in Odoo. For this we need:',
  },
  'letter.odoo.address': {
    de: 'Die Internetadresse unseres Odoo und den Namen der Datenbank.',
    en: 'The web address of our Odoo and the name of its database.',
  },
  'letter.odoo.key': {
    de: 'Einen API-Schlüssel eines Zugangs, der die Postausgangsserver ändern darf: in Odoo oben rechts auf das eigene Bild klicken, dann „Meine Präferenzen“, „Sicherheit“ (vor Odoo 19 „Kontosicherheit“).',
    en: 'An API key of a user who may change the outgoing mail servers: in Odoo, click your own picture at the top right, then “My Preferences”, “Security” (before Odoo 19 “Account Security”).',
  },
  'letter.odoo.login': {
    de: 'Bei Odoo 17 und 18 auch den Benutzernamen dieses Zugangs.',
    en: 'In Odoo 17 and 18 also the user name of that user.',
  },
  'letter.odoo.secret': {
    de: 'Bitte schicken Sie den Schlüssel nicht per Mail. Am besten tragen Sie ihn selbst bei uns am Computer ein.',
    en: 'Please do not send the key by email. It is best if you enter it yourself on our computer.',
  },
  'letter.close': { de: 'Vielen Dank und freundliche Grüße', en: 'Thank you and kind regards' },
} as const satisfies Record<`letter.${string}`, Text>;
