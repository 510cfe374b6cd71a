import type { Text } from './define.ts';

/** What became of what was saved, in the window and at a terminal. */
export const stored = {
  'stored.settings-set-aside.title': {
    de: 'Ihre gespeicherten Angaben waren nicht lesbar',
    en: 'Your saved details could not be read',
  },
  'stored.settings-set-aside.text': {
    de: 'Wir fangen leer an. Die alte Datei liegt unverändert hier: {path}',
    en: 'We start empty. The old file is kept unchanged here: {path}',
  },
  'stored.settings-restored.title': {
    de: 'Ihre gespeicherten Angaben waren beschädigt',
    en: 'Your saved details were damaged',
  },
  'stored.settings-restored.text': {
    de: 'Wir haben den Stand davor wiederhergestellt. Ihre letzte Änderung kann fehlen. Die beschädigte Datei liegt hier: {path}',
    en: 'We have restored what was there before. Your last change may be missing. The damaged file is kept here: {path}',
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
    de: 'Absender darf die Datei nicht lesen, oder an ihrer Stelle liegt etwas anderes. Bis Ihre IT das behoben hat, wird nichts gespeichert. Die Datei: {path}',
    en: 'Absender may not read the file, or something else lies in its place. Nothing is saved until your IT has put that right. The file: {path}',
  },
  'stored.read': { de: 'Gelesen, nicht mehr zeigen', en: 'I have read this, do not show it again' },
  'stored.unreadable.title': {
    de: 'Einen Teil Ihrer Angaben kann Absender nicht lesen',
    en: 'Absender cannot read a part of your details',
  },
  'stored.unreadable.text': {
    de: 'Er bleibt gespeichert, wie er ist. Alles andere ist da. Vielleicht kann eine neuere Version ihn lesen. Fragen Sie Ihre IT danach.',
    en: 'It stays saved as it is. Everything else is there. A newer version may be able to read it. Ask your IT for one.',
  },
  'stored.unreadable.profile': { de: 'Postfach: {name}', en: 'Mailbox: {name}' },
  'stored.unreadable.form': { de: 'Plattform: {name}', en: 'Platform: {name}' },
  'stored.unreadable.preference': { de: 'Einstellung: {name}', en: 'Setting: {name}' },
  'stored.unreadable.certificate': { de: 'Zertifikat Ihrer Firma', en: 'Certificate of your company' },
  'stored.unreadable.unnamed': { de: 'ohne Namen', en: 'without a name' },
  'stored.unreadable.question': {
    de: 'Diesen Eintrag endgültig löschen?',
    en: 'Delete this entry for good?',
  },
} as const satisfies Record<`stored.${string}`, Text>;
