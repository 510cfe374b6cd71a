import type { Text } from './define.ts';

/** Texts of the first screen. */
export const startScreen = {
  'start.sender': { de: 'Kommen Mails gut an?', en: 'Will your mail be delivered?' },
  'start.title': { de: 'Ihr Postfach als Absender', en: 'Your mailbox as the sender' },
  'start.lead': {
    de: 'Wir richten Ihr Recruiting-Postfach so ein, dass Ihre Plattform darüber Mails an Bewerberinnen und Bewerber verschickt.',
    en: 'We set up your recruiting mailbox so that your platform can email applicants from it.',
  },
  'start.need': {
    de: 'Das brauchen Sie: die Adresse des Postfachs, meist auch sein Passwort, Zugriff auf die Einstellungen der Plattform und etwa zehn Minuten. Fehlt etwas oder muss Ihre IT mithelfen, machen Sie später weiter.',
    en: 'You need: the mailbox’s address, usually its password, access to the platform’s settings, and about ten minutes. If something is missing or your IT has to help, you can finish later.',
  },
  'start.removed': {
    de: '{name} ist entfernt, auch das gespeicherte Passwort.',
    en: '{name} is removed, and so is its saved password.',
  },
  'start.removed.undo': { de: 'Ohne Passwort zurückholen', en: 'Bring it back without the password' },
  'start.picture': {
    de: 'Die Plattform schickt ihre Mails über Ihr Postfach an alle, die sich bewerben.',
    en: 'The platform sends its mail through your mailbox to everybody who applies.',
  },
  'start.set-up': { de: 'Postfach einrichten', en: 'Set up a mailbox' },
  'start.practise': { de: 'Erst einmal üben', en: 'Try it out first' },
  'start.profiles': { de: 'Ihre Postfächer', en: 'Your mailboxes' },
  'start.unnamed': { de: 'Noch ohne Adresse', en: 'No address yet' },
  'start.state.sends': { de: 'Sendet seit {date}', en: 'Sending since {date}' },
  'start.state.open': { de: 'Noch offen: {step}', en: 'Next: {step}' },
  'start.company': { de: '{company} ({count})', en: '{company} ({count})' },
  'start.company.ready': { de: 'kann weitergehen: {count}', en: 'ready to continue: {count}' },
  'start.company.waiting': { de: 'wartet: {count}', en: 'waiting: {count}' },
  'start.company.open': { de: 'noch offen: {count}', en: 'to do: {count}' },
  'start.company.broken': { de: 'gestört: {count}', en: 'not working: {count}' },
  'start.platform': { de: 'Plattform prüfen', en: 'Check a platform' },
  'start.more': { de: 'Außerdem', en: 'More' },
  'start.file': { de: 'Datei öffnen', en: 'Open a file' },
  'start.file.refused': {
    de: 'Das ist keine Absender-Datei, oder sie stammt aus einer neueren Version.',
    en: 'This is no Absender file, or it comes from a newer version.',
  },
  'start.files.refused': {
    de: 'Nicht alle Dateien ließen sich öffnen: Mindestens eine ist keine Absender-Datei, oder sie stammt aus einer neueren Version. Was sich öffnen ließ, steht in der Liste.',
    en: 'Not all files could be opened: at least one is no Absender file, or it comes from a newer version. What could be opened is in the list.',
  },
  'start.pass-on': { de: 'Für andere speichern', en: 'Save for others' },
  'start.find': { de: 'Postfach oder Firma finden', en: 'Find a mailbox or company' },
  'start.find.nothing': { de: 'Kein Postfach passt dazu.', en: 'No mailbox fits.' },
  'start.open': { de: 'Weitermachen', en: 'Continue' },
  'start.look': { de: 'Ansehen', en: 'View' },
  'start.delete': { de: 'Entfernen', en: 'Remove' },
  'start.delete.question': {
    de: 'Eintrag {name} aus Absender entfernen? Das Postfach selbst und die Einstellungen der Plattform bleiben.',
    en: 'Remove the entry {name} from Absender? The mailbox itself and the platform’s settings stay.',
  },
  'start.delete.yes': { de: 'Ja, entfernen', en: 'Yes, remove' },
  'start.delete.no': { de: 'Behalten', en: 'Keep' },
  'start.no-keychain': {
    de: 'Dieser Computer hat keinen geschützten Passwortspeicher. Absender merkt sich Ihr Passwort nur, bis Sie das Programm schließen.',
    en: 'This computer has no protected password store. Absender keeps your password only until you close it.',
  },
  'start.no-keychain.not-installed': {
    de: 'Ihre IT kann einen einrichten, unter Linux mit „libsecret“.',
    en: 'Your IT can set one up, on Linux with “libsecret”.',
  },
  'start.no-keychain.no-service': {
    de: 'Der Systemdienst, der Passwörter speichert, läuft nicht. Ihre IT kann ihn für Ihr Benutzerkonto einrichten.',
    en: 'The system service that stores passwords is not running. Your IT can set it up for your user account.',
  },
  'start.no-keychain.locked': {
    de: 'Ihr Passwortspeicher ist gesperrt. Entsperren Sie ihn und starten Sie Absender dann neu.',
    en: 'Your password store is locked. Unlock it, then start Absender again.',
  },
  'start.no-keychain.no-answer': {
    de: 'Der Passwortspeicher antwortet nicht. Vielleicht wartet ein Fenster dahinter auf Ihr Passwort. Starten Sie Absender danach neu.',
    en: 'The password store does not answer. Maybe a window behind this one waits for your password. Start Absender again afterwards.',
  },
  'start.no-keychain.refused': {
    de: 'Der Passwortspeicher hat das Passwort nicht angenommen. Fragen Sie Ihre IT, falls das so bleibt.',
    en: 'The password store did not take the password. Ask your IT if it stays like this.',
  },
  'start.no-keychain.practice': {
    de: 'In der Übung wird nichts gespeichert.',
    en: 'Nothing is stored in practice.',
  },
  'start.facts-old.title': {
    de: 'Diese Version ist nicht mehr neu',
    en: 'This version is no longer new',
  },
  'start.facts-old.text': {
    de: 'Was sie über Mailanbieter weiß, ist vom {date}. Die Anbieter können ihre Regeln seitdem geändert haben. Fragen Sie Ihre IT nach einer neuen Version.',
    en: 'What it knows about mail providers is of {date}. The providers may have changed their rules since. Ask your IT for a new version.',
  },
} as const satisfies Record<`start.${string}`, Text>;
