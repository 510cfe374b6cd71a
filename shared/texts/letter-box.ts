import type { Text } from './define.ts';

/** Labels of the actions for a letter, such as copying it, and of its recipient. */
export const letterBox = {
  'letter-box.ask': { de: 'Meine IT fragen', en: 'Ask my IT' },
  'letter-box.read': { de: 'Diese Mail lesen oder kopieren', en: 'Read or copy this email' },
  'letter-box.ask.provider': { de: 'Meinen Mailanbieter fragen', en: 'Ask my mail provider' },
  'letter-box.ask.platform': { de: 'Meine Plattform fragen', en: 'Ask my platform' },
  'letter-box.ask.web-team': { de: 'Unser Web-Team soll das machen', en: 'Ask our web team to do this' },
  'letter-box.file.web-team': { de: 'Mail an das Web-Team.txt', en: 'Email to the web team.txt' },
  'letter-box.language': { de: 'Sprache der Mail', en: 'Language of the email' },
  'letter-box.copy': { de: 'Mail kopieren', en: 'Copy the email' },
  'letter-box.open': { de: 'Im Mailprogramm öffnen', en: 'Open in the mail program' },
  'letter-box.save': { de: 'Als Datei sichern', en: 'Save as a file' },
  'letter-box.file': { de: 'Mail an die IT.txt', en: 'Email to IT.txt' },
  'letter-box.file.provider': { de: 'Mail an den Mailanbieter.txt', en: 'Email to the mail provider.txt' },
  'letter-box.file.platform': { de: 'Mail an die Plattform.txt', en: 'Email to the platform.txt' },
  'letter-box.paste': {
    de: '(Der Text liegt in der Zwischenablage. Fügen Sie ihn hier ein, mit Strg+V oder ⌘V.)',
    en: '(The email is on the clipboard. Paste it here, with Ctrl+V or ⌘V.)',
  },
  'letter-box.opened.whole': {
    de: 'Ihr Mailprogramm öffnet die fertige Mail. Geht nichts auf, kopieren Sie sie.',
    en: 'Your mail program opens the email. If nothing opens, copy it.',
  },
  'letter-box.opened.pasted': {
    de: 'Ihr Mailprogramm öffnet eine neue Mail. Fügen Sie den Text dort ein: Er liegt in der Zwischenablage.',
    en: 'Your mail program opens a new mail. Paste the email there: it is on the clipboard.',
  },
  'letter-box.opened.refused': {
    de: 'Hier ließ sich kein Mailprogramm öffnen. Kopieren Sie die Mail oder sichern Sie sie als Datei.',
    en: 'No mail program could be opened here. Copy the email or save it as a file.',
  },
} as const satisfies Record<`letter-box.${string}`, Text>;
