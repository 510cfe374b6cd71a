import type { Text } from './define.ts';

/** Texts about what Absender stores, how to delete it, and the log. */
export const privacy = {
  'privacy.link': { de: 'Datenschutz und Protokoll', en: 'Privacy and log' },
  'privacy.title': { de: 'Was Absender speichert', en: 'What Absender keeps' },
  'privacy.lead': {
    de: 'Alles bleibt auf diesem Computer. Passwörter gehen nur an Ihren Mailserver und an die Plattform, die Sie einrichten.',
    en: 'Everything stays on this computer. Passwords only go to your mail server and to the platform you set up.',
  },
  'privacy.passwords': { de: 'Passwörter', en: 'Passwords' },
  'privacy.passwords.keychain': {
    de: 'Im geschützten Passwortspeicher dieses Computers, unter dem Namen „Absender“',
    en: 'In this computer’s protected password store, under the name “Absender”',
  },
  'privacy.passwords.memory': {
    de: 'Nur im Arbeitsspeicher, bis Sie Absender schließen',
    en: 'Only in memory, until you close Absender',
  },
  'privacy.details': { de: 'Ihre Angaben', en: 'Your details' },
  'privacy.details.text': {
    de: 'In der Datei {path}, ohne Passwörter',
    en: 'In the file {path}, without passwords',
  },
  'privacy.log': { de: 'Protokoll', en: 'Log' },
  'privacy.log.text': {
    de: 'Im Ordner {path}, ohne Passwörter und ohne Adressen',
    en: 'In the folder {path}, without passwords and addresses',
  },
  'privacy.version': { de: 'Version', en: 'Version' },
  'privacy.version.text': {
    de: '{version}. Absender sucht nicht selbst nach Updates. Neue Versionen verteilt Ihre IT.',
    en: '{version}. Absender does not look for updates by itself. Your IT hands out new versions.',
  },
  'privacy.forget': { de: 'Alles vergessen', en: 'Forget everything' },
  'privacy.forget.text': {
    de: 'Entfernt alle Einträge, alle gespeicherten Passwörter und das Protokoll von diesem Computer. Die Postfächer selbst und Ihre Plattformen bleiben, wie sie sind.',
    en: 'Removes all entries, all saved passwords and the log from this computer. The mailboxes themselves and your platforms stay as they are.',
  },
  'privacy.forget.question': {
    de: 'Wirklich alles löschen? Das lässt sich nicht rückgängig machen.',
    en: 'Really delete everything? This cannot be undone.',
  },
  'privacy.forget.no': { de: 'Alles behalten', en: 'Keep everything' },
  'privacy.forget.yes': { de: 'Ja, alles löschen', en: 'Yes, delete everything' },
  'privacy.forgotten': { de: 'Alles ist gelöscht', en: 'Everything is deleted' },
  'privacy.secrets-left': {
    de: 'Der Passwortspeicher hat nicht geantwortet',
    en: 'The password store did not answer',
  },
  'privacy.secrets-left.text': {
    de: 'Es können noch Passwörter darin stehen. Öffnen Sie ihn (Windows: „Anmeldeinformationsverwaltung“, Mac: „Schlüsselbundverwaltung“) und löschen Sie dort die Einträge mit dem Namen „Absender“.',
    en: 'Passwords may still be in it. Open it (Windows: “Credential Manager”, Mac: “Keychain Access”) and delete the entries named “Absender”.',
  },
  'privacy.incidents': { de: 'Fehlerberichte', en: 'Error reports' },
  'privacy.incidents.text': {
    de: 'Absender verschickt nichts davon. Lesen Sie einen Bericht, bevor Sie ihn weitergeben.',
    en: 'Absender sends none of this anywhere. Read a report before you pass it on.',
  },
  'privacy.incident': { de: 'Bericht vom {at}', en: 'Report of {at}' },
  'privacy.incident.copy': { de: 'Bericht kopieren', en: 'Copy the report' },
  'privacy.log.show': { de: 'Protokoll ansehen', en: 'Look at the log' },
  'privacy.log.copy': { de: 'Protokoll kopieren', en: 'Copy the log' },
  'privacy.broken.title': {
    de: 'In Absender ist etwas schiefgegangen',
    en: 'Something went wrong inside Absender',
  },
  'privacy.broken.lead': {
    de: 'Das war nicht Ihr Fehler. Was Sie eingegeben haben, ist bis zum letzten Schritt gespeichert.',
    en: 'This was not your mistake. What you entered is saved up to the last step.',
  },
  'privacy.broken.back': { de: 'Zurück zum Anfang', en: 'Back to the start' },
} as const satisfies Record<`privacy.${string}`, Text>;
