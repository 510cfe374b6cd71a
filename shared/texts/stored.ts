import type { Text } from './define.ts';

/** Notices about the settings file, in the window and at a terminal. */
export const stored = {
  'stored.settings-set-aside.title': {
    de: 'Ihre gespeicherten Angaben waren nicht lesbar',
    en: 'Your saved details could not be read',
  },
  'stored.settings-set-aside.text': {
    de: 'Deshalb ist die Liste hier leer. Was in Ihren Plattformen eingeschaltet ist, läuft weiter. Ihre IT kann die alte Datei vielleicht retten. Sie liegt unverändert hier: {path}',
    en: 'So the list here is empty. What is switched on in your platforms keeps working. Your IT may be able to rescue the old file. It is kept unchanged here: {path}',
  },
  'stored.settings-restored.title': {
    de: 'Ihre gespeicherten Angaben waren beschädigt',
    en: 'Your saved details were damaged',
  },
  'stored.settings-restored.text': {
    de: 'Wir haben den letzten lesbaren Stand wiederhergestellt. Ihre letzte Änderung kann fehlen. Die beschädigte Datei liegt hier: {path}',
    en: 'We have restored the last version that could be read. Your last change may be missing. The damaged file is kept here: {path}',
  },
  'stored.settings-from-newer-version.title': {
    de: 'Ihre Angaben stammen aus einer neueren Version',
    en: 'Your details come from a newer version',
  },
  'stored.settings-from-newer-version.text': {
    de: 'Diese Version zeigt sie nicht und ändert nichts daran. Was Sie hier eingeben, wird nicht gespeichert. Öffnen Sie die neuere Version, oder fragen Sie Ihre IT danach. Die Datei: {path}',
    en: 'This version does not show them and leaves them alone. What you enter here is not saved. Open the newer version, or ask your IT for it. The file: {path}',
  },
  'stored.settings-out-of-reach.title': {
    de: 'Ihre gespeicherten Angaben sind nicht erreichbar',
    en: 'Your saved details cannot be reached',
  },
  'stored.settings-out-of-reach.text': {
    de: 'Das Programm darf die Datei nicht lesen, oder dort liegt keine lesbare Datei. Bis Ihre IT das behoben hat, wird nichts gespeichert. Die Datei: {path}',
    en: 'The program is not allowed to read the file, or it is not a readable file. Nothing is saved until your IT has fixed that. The file: {path}',
  },
  'stored.read': { de: 'Gelesen, nicht mehr zeigen', en: 'I have read this, do not show it again' },
  'stored.unreadable.title': {
    de: 'Ein Teil Ihrer Angaben ist nicht lesbar',
    en: 'Some of your saved details cannot be read',
  },
  'stored.unreadable.text': {
    de: 'Diese Einträge bleiben gespeichert, wie sie sind. Alles andere ist da. Vielleicht kann eine neuere Version sie lesen. Fragen Sie Ihre IT danach, bevor Sie etwas löschen.',
    en: 'These entries stay saved as they are. Everything else is there. A newer version may be able to read them. Ask your IT for one before you delete anything.',
  },
  'stored.unreadable.profile': { de: 'Postfach: {name}', en: 'Mailbox: {name}' },
  'stored.unreadable.form': { de: 'Plattform: {name}', en: 'Platform: {name}' },
  'stored.unreadable.preference': { de: 'Einstellung: {name}', en: 'Setting: {name}' },
  'stored.unreadable.certificate': { de: 'Zertifikat Ihrer Firma', en: 'Your company’s certificate' },
  'stored.unreadable.unnamed': { de: 'ohne Namen', en: 'without a name' },
  'stored.unreadable.question': {
    de: 'Diesen Eintrag endgültig löschen? Das Postfach selbst und die Plattform bleiben, wie sie sind.',
    en: 'Delete this entry for good? The mailbox itself and the platform stay as they are.',
  },
} as const satisfies Record<`stored.${string}`, Text>;
