import type { Text } from './define.ts';

/** Correcting and sharing the form of a platform. */
export const form = {
  'form.edit': { de: 'Felder dieser Plattform anpassen', en: 'Adapt the fields of this platform' },
  'form.share': { de: 'Als Datei weitergeben', en: 'Pass on as a file' },
  'form.open': { de: 'Datei einer Plattform öffnen', en: 'Open a platform’s file' },
  'form.forget': { de: 'Meine Fassung verwerfen', en: 'Drop my version' },
  'form.unreadable': {
    de: 'Das ist keine Datei, die eine Plattform beschreibt.',
    en: 'That is no file that describes a platform.',
  },
  'form.title': {
    de: 'Wie sieht die Seite der Plattform aus?',
    en: 'What does the platform’s page look like?',
  },
  'form.lead': {
    de: 'Schreiben Sie alles so, wie es dort steht. Ihre Fassung bleibt auf diesem Computer, bis Sie sie weitergeben.',
    en: 'Write everything the way it stands there. Your version stays on this computer until you pass it on.',
  },
  'form.keep': { de: 'Speichern', en: 'Save' },
  'form.name': { de: 'Name der Plattform', en: 'Name of the platform' },
  'form.path.de': { de: 'Weg zur Seite, auf Deutsch', en: 'Way to the page, in German' },
  'form.path.en': { de: 'Weg zur Seite, auf Englisch', en: 'Way to the page, in English' },
  'form.field': { de: 'Feld {index}: {value}', en: 'Field {index}: {value}' },
  'form.field.de': { de: 'Heißt auf Deutsch', en: 'Called in German' },
  'form.field.en': { de: 'Heißt auf Englisch', en: 'Called in English' },
  'form.up': { de: 'Nach oben', en: 'Move up' },
  'form.leave-out': { de: 'Weglassen', en: 'Leave out' },
  'form.add': { de: 'Ein Feld hinzufügen', en: 'Add a field' },
  'form.option.tls': { de: 'Name für SSL/TLS, Port 465', en: 'Name for SSL/TLS, port 465' },
  'form.option.starttls': { de: 'Name für STARTTLS, Port 587', en: 'Name for STARTTLS, port 587' },
  'form.option.hint': { de: 'Leer, wenn es keine Wahl gibt', en: 'Empty if there is no choice' },
  'form.fixed.de': { de: 'Zu wählen auf Deutsch', en: 'To choose in German' },
  'form.fixed.en': { de: 'Zu wählen auf Englisch', en: 'To choose in English' },
  'form.rest': {
    de: 'Was die Plattform ablehnt, wie ihr Test geht und wie ihre Adressen aussehen, steht in der Datei, die Sie weitergeben. Ändern Sie es dort und öffnen Sie die Datei wieder.',
    en: 'What the platform refuses, how its test goes and what its addresses look like is in the file that you pass on. Change it there and open the file again.',
  },
  'form.ips': { de: 'IP-Adressen, von denen sie sendet', en: 'IP addresses that it sends from' },
  'form.ips.hint': {
    de: 'Nur, was die Plattform selbst nennt. Eine pro Zeile, sonst leer lassen.',
    en: 'Only what the platform itself lists. One a line, else leave empty.',
  },
  'form.source': { de: 'Seite, auf der das steht', en: 'Page that says so' },
  'form.wrong.empty': {
    de: 'Weg und Felder dürfen nicht leer sein',
    en: 'The way and the fields may not be empty',
  },
  'form.wrong.name': { de: 'Geben Sie der Plattform einen Namen', en: 'Give the platform a name' },
  'form.wrong.ips': {
    de: 'Geben Sie hier nur IP-Adressen an, eine pro Zeile',
    en: 'Enter only IP addresses here, one a line',
  },
  'form.value.sender': { de: 'Absenderadresse', en: 'sender address' },
  'form.value.sender-name': { de: 'Name des Absenders', en: 'sender name' },
  'form.value.host': { de: 'Mailserver', en: 'mail server' },
  'form.value.port': { de: 'Port', en: 'port' },
  'form.value.security': { de: 'Verschlüsselung', en: 'encryption' },
  'form.value.username': { de: 'Benutzername', en: 'user name' },
  'form.value.password': { de: 'Passwort', en: 'password' },
  'form.value.fixed': { de: 'feste Wahl', en: 'fixed choice' },
} as const satisfies Record<`form.${string}`, Text>;
