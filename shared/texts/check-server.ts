import type { Text } from './define.ts';

/** Texts of the check that tests, without a set-up, a mailbox's servers and whether the mailbox can send. */
export const checkServer = {
  'check-server.link': { de: 'Server prüfen', en: 'Check a server' },
  'check-server.title': { de: 'Kann dieses Postfach senden?', en: 'Can this mailbox send?' },
  'check-server.lead': {
    de: 'Geprüft wird von diesem Computer aus. Gespeichert wird nichts.',
    en: 'The check runs from this computer. Nothing is stored.',
  },
  'check-server.address.hint': {
    de: 'Zum Beispiel jobs@firma.de, zum Üben {practice}',
    en: 'For example jobs@company.com, to practise {practice}',
  },
  'check-server.password.hint': {
    de: 'Freiwillig. Ohne Passwort prüfen wir alles bis zur Anmeldung.',
    en: 'Optional. Without a password we check everything up to sign-in.',
  },
  'check-server.given': { de: 'Vorgaben', en: 'Given values' },
  'check-server.given.lead': {
    de: 'Was hier leer bleibt, findet Absender selbst.',
    en: 'What stays empty here, Absender finds by itself.',
  },
  'check-server.sender': { de: 'Absenderadresse', en: 'Sender address' },
  'check-server.sender.hint': {
    de: 'Als wer das Postfach senden soll. Leer: die Mailadresse oben',
    en: 'Who the mailbox is to send as. Empty: the email address above',
  },
  'check-server.recipient': { de: 'Empfängeradresse', en: 'Recipient address' },
  'check-server.recipient.hint': {
    de: 'Nach wem gefragt wird, ohne etwas zu senden. Leer: der Absender',
    en: 'Who is asked for, without sending anything. Empty: the sender',
  },
  'check-server.thorough': { de: 'Alle Server zu Ende prüfen', en: 'Check every server completely' },
  'check-server.thorough.hint': {
    de: 'Wartet, bis über jeden Server und Port entschieden ist.',
    en: 'Waits until every server and port is decided.',
  },
  'check-server.network': { de: 'Netz', en: 'Network' },
  'check-server.nameServer': { de: 'Nameserver', en: 'Name server' },
  'check-server.nameServer.hint': {
    de: 'IP-Adresse, auch mit Port. Leer: der von diesem Computer',
    en: 'IP address, also with a port. Empty: this computer’s own',
  },
  'check-server.nameServer.error': {
    de: 'Geben Sie eine IP-Adresse an, zum Beispiel 192.0.2.1 oder 192.0.2.1:53',
    en: 'Enter an IP address, for example 192.0.2.1 or 192.0.2.1:53',
  },
  'check-server.settingsDatabase': {
    de: 'Verzeichnis der Maileinstellungen',
    en: 'Directory of mail settings',
  },
  'check-server.settingsDatabase.hint': {
    de: 'Leer: das von Mozilla, wenn es in den Einstellungen erlaubt ist',
    en: 'Empty: Mozilla’s, if the settings allow it',
  },
  'check-server.settingsDatabase.error': {
    de: 'Geben Sie eine Internetadresse an, die mit https:// beginnt',
    en: 'Enter a web address that begins with https://',
  },
  'check-server.localAddress': { de: 'IP-Adresse dieses Computers', en: 'IP address of this computer' },
  'check-server.localAddress.hint': {
    de: 'Von ihr geht die Prüfung aus. Leer: die übliche',
    en: 'The check goes out from it. Empty: the usual one',
  },
  'check-server.localAddress.error': {
    de: 'Geben Sie eine IP-Adresse an, zum Beispiel 192.0.2.10',
    en: 'Enter an IP address, for example 192.0.2.10',
  },
  'check-server.seconds': { de: 'Sekunden je Station', en: 'Seconds for each stage' },
  'check-server.seconds.hint': { de: 'Leer: so lange wie üblich', en: 'Empty: as long as usual' },
  'check-server.seconds.error': {
    de: 'Geben Sie eine ganze Zahl von 1 bis 600 an',
    en: 'Enter a whole number from 1 to 600',
  },
  'check-server.nameless': {
    de: 'Vom Nameserver {named} kam keine Auskunft. Ändern Sie ihn unter „Netz“.',
    en: 'The name server {named} had no answer. Change it under “Network”.',
  },
  'check-server.not-here': {
    de: 'Dieser Computer hat die IP-Adresse {named} nicht. Ändern Sie sie unter „Netz“.',
    en: 'This computer does not have the IP address {named}. Change it under “Network”.',
  },
  'check-server.no-route': {
    de: 'Von der IP-Adresse {named} führt kein Weg zum Mailserver. Ändern Sie sie unter „Netz“.',
    en: 'There is no way from the IP address {named} to the mail server. Change it under “Network”.',
  },
  'check-server.do': { de: 'Jetzt prüfen', en: 'Check now' },
  'check-server.do.browser': { de: 'Anmeldung öffnen und prüfen', en: 'Open the sign-in and check' },
  'check-server.again': { de: 'Noch einmal prüfen', en: 'Check again' },
  'check-server.not-found': {
    de: 'Wir haben keinen Mailserver gefunden. Geben Sie ihn unter „Vorgaben“ an.',
    en: 'We found no mail server. Name it under “Given values”.',
  },
  'check-server.done': { de: 'Zur Startseite', en: 'Back to start' },
  'check-server.unanswered': {
    de: 'Niemand hat geantwortet. Prüfen Sie Ihre Internetverbindung und versuchen Sie es noch einmal.',
    en: 'Nobody answered. Check your internet connection and try again.',
  },
  'check-server.confirm': { de: 'Ja, diesen Server prüfen', en: 'Yes, check this server' },
  'check-server.failed': {
    de: 'In Absender ist etwas schiefgegangen. Versuchen Sie es noch einmal.',
    en: 'Something went wrong inside Absender. Try again.',
  },
  'check-server.title.running': { de: 'Wir prüfen das Postfach', en: 'We are checking the mailbox' },
  'check-server.title.works': { de: 'Das Postfach kann senden', en: 'The mailbox can send' },
  'check-server.lead.works': {
    de: 'Von diesem Computer aus funktioniert alles. Wir haben nichts gesendet.',
    en: 'Everything works from this computer. We have sent nothing.',
  },
  'check-server.title.reachable': { de: 'Der Mailserver ist bereit', en: 'The mail server is ready' },
  'check-server.lead.reachable': {
    de: 'Alles bis zur Anmeldung stimmt. Der Rest braucht ein Passwort.',
    en: 'Everything up to sign-in is right. The rest needs a password.',
  },
  'check-server.title.failed': {
    de: 'So kann das Postfach nicht senden',
    en: 'The mailbox cannot send like this',
  },
  'check-server.found': { de: 'Gefundene Mailserver', en: 'Mail servers found' },
  'check-server.found.confirm': { de: 'Noch nicht bestätigt.', en: 'Not confirmed yet.' },
  'check-server.evidence': { de: 'Wen wir gefragt haben', en: 'Whom we asked' },
} as const satisfies Record<`check-server.${string}`, Text>;
