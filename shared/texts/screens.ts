import type { Language } from '../model/index.ts';
import { fill, type Text, type TextValues } from './define.ts';
import { help } from './help.ts';

/** The words of screens behind the first one. They are no part of `texts`: the first page does not wait for them. */
export const screenTexts = {
  ...help,

  'route.mailbox.guided': {
    de: 'Wir prüfen es von hier. Ob die Plattform durchkommt, zeigt ihre Testmail.',
    en: 'We check it from here. The platform’s test mail shows if it gets through.',
  },

  'practice.lead': {
    de: 'Jedes zeigt einen anderen Fall. Alle lassen sich bis zum Ende einrichten.',
    en: 'Each one shows a different case. The set-up can be completed in all of them.',
  },
  'practice.done': { de: 'Geübt', en: 'Done' },
  'practice.next': { de: 'Mit dem nächsten Postfach üben', en: 'Practise with the next mailbox' },
  'practice.inbox.title': { de: 'Übungspostfach von {address}', en: 'Practice mailbox of {address}' },
  'practice.inbox.inbox': { de: 'Posteingang', en: 'Inbox' },
  'practice.inbox.junk': { de: 'Spam', en: 'Junk' },
  'practice.inbox.empty': { de: 'Keine Mails', en: 'No mail' },
  'practice.inbox.text': {
    de: 'Ihre Testmail ist hier angekommen. So findet sie auch eine Bewerberin.',
    en: 'Your test mail has arrived here. An applicant finds it in the same way.',
  },
  'practice.inbox.text.junk': {
    de: 'Ihre Testmail liegt im Spam-Ordner. Das kommt auch in Wirklichkeit vor, und auch dafür gibt es Hilfe.',
    en: 'Your test mail is in the junk folder. That happens in reality too, and there is help for it.',
  },

  'preview.title': {
    de: 'So ähnlich sehen es alle, die sich bewerben',
    en: 'Applicants see something like this',
  },
  'preview.subject': { de: 'Ihre Bewerbung', en: 'Your application' },
  'preview.from': { de: 'Von', en: 'From' },
  'preview.nobody': { de: 'Ihre Adresse', en: 'Your address' },
  'preview.state.draft': { de: 'Noch nicht eingerichtet', en: 'Not set up yet' },
  'preview.state.tested': { de: 'In einer Testmail gesehen', en: 'Seen in a test mail' },
  'preview.state.set-up': { de: 'Eingerichtet', en: 'Set up' },

  'inbound.where': { de: 'Sie steht in {platform}: {where}.', en: '{platform} shows it: {where}.' },

  'kind.unsure.unknown': { de: 'Weiß ich nicht', en: 'I do not know' },
  'kind.unsure.elsewhere': {
    de: 'Kommen die Mails in einem anderen Postfach an, zum Beispiel in Ihrem eigenen?',
    en: 'Does the mail arrive in another mailbox, such as your own?',
  },
  'kind.unsure.missing': { de: 'Wählen Sie eine Antwort', en: 'Choose an answer' },
  'kind.unsure.ask': {
    de: 'Dann weiß es am besten Ihre IT. Die Mail unten fragt danach. Mit der Antwort machen Sie hier weiter.',
    en: 'Then your IT knows best. The letter below asks for it. Carry on here with the answer.',
  },

  'check.password-gone': {
    de: 'Das Passwort ist nicht mehr gespeichert. Bitte geben Sie es noch einmal ein.',
    en: 'The password is no longer kept. Please enter it again.',
  },

  'ways.connect.title': {
    de: 'Ein eigenes Konto, dann {platform} mit {house} verbinden',
    en: 'An account of its own, then connect {platform} to {house}',
  },
  'ways.connect.text': {
    de: 'Die Adresse bekommt ein eigenes Konto bei {house}. Damit verbindet sich {platform} selbst, ohne Passwort. Empfohlen.',
    en: 'The address gets an account of its own at {house}. {platform} connects to it, without a password. Recommended.',
  },
  'ways.connect.use': { de: 'Weiter mit dem neuen Konto', en: 'Continue with the new account' },
} as const satisfies Record<string, Text>;

export type ScreenTextKey = keyof typeof screenTexts;

/** The words of such a key in a language, its places filled. */
export const screenText = (language: Language, key: ScreenTextKey, values?: TextValues): string =>
  fill(screenTexts[key][language], values);
