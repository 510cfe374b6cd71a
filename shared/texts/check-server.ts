import type { Text } from './define.ts';

/** A mailbox that is only looked at: its servers, and whether it can send. */
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
  'check-server.do': { de: 'Jetzt prüfen', en: 'Check now' },
  'check-server.again': { de: 'Noch einmal prüfen', en: 'Check again' },
  'check-server.not-found': {
    de: 'Wir haben keinen Mailserver gefunden. Geben Sie ihn unter „Vorgaben“ an.',
    en: 'We found no mail server. Name it under “Given values”.',
  },
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
    de: 'Von hier aus stimmt alles. Wir haben nichts gesendet.',
    en: 'From here everything is right. We have sent nothing.',
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
