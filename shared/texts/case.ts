import type { Text } from './define.ts';

/** Texts about a set-up that is waiting for somebody else. */
export const waitingCase = {
  'case.waiting.it-admin': {
    de: 'Wartet auf Ihre IT seit dem {date}',
    en: 'Waiting for your IT since {date}',
  },
  'case.waiting.provider': {
    de: 'Wartet auf Ihren Mailanbieter seit dem {date}',
    en: 'Waiting for your mail provider since {date}',
  },
  'case.waiting.platform': {
    de: 'Wartet auf Ihre Plattform seit dem {date}',
    en: 'Waiting for your platform since {date}',
  },
  'case.text': {
    de: 'Sie können Absender schließen. Beim nächsten Start sehen wir von selbst nach, ob es klappt.',
    en: 'You can close Absender. At the next start we check by ourselves if it works.',
  },
  'case.text.by-hand': {
    de: 'Sobald Sie eine Antwort haben, prüfen Sie hier noch einmal.',
    en: 'As soon as you have an answer, check here again.',
  },
  'case.ready.it-admin': { de: 'Ihre IT ist fertig. Weitermachen?', en: 'Your IT is done. Continue?' },
  'case.ready.provider': {
    de: 'Bei Ihrem Mailanbieter klappt es jetzt. Weitermachen?',
    en: 'It works at your mail provider now. Continue?',
  },
  'case.ready.platform': {
    de: 'Bei Ihrer Plattform klappt es jetzt. Weitermachen?',
    en: 'It works at your platform now. Continue?',
  },
  'case.looking': {
    de: 'Wir sehen gerade nach, ob es jetzt klappt.',
    en: 'We are checking if it works now.',
  },
  'case.look': { de: 'Jetzt nachsehen', en: 'Check now' },
  'case.not-yet': {
    de: 'Eben nachgesehen: Es klappt noch nicht.',
    en: 'Checked just now: it does not work yet.',
  },
  'case.reason': { de: 'Grund: {reason}', en: 'Reason: {reason}' },
  'case.answer': { de: 'Antwort einfügen und erklären lassen', en: 'Paste the answer and have it explained' },
  'case.answer.label': { de: 'Was hat man Ihnen geantwortet?', en: 'What did they answer?' },
  'case.answer.unknown': {
    de: 'Darin steht keine Meldung, die wir kennen. Prüfen Sie einfach noch einmal, ob es jetzt klappt.',
    en: 'It holds no message that we know. Just check again if it works now.',
  },
  'case.remind': { de: 'Erinnerung in einer Woche speichern', en: 'Save a reminder for next week' },
  'case.remind.saved': {
    de: 'Gespeichert. Öffnen Sie die Datei, dann steht der Termin in Ihrem Kalender.',
    en: 'Saved. Open the file, then it is in your calendar.',
  },
  'case.remind.file': { de: 'Absender nachfragen.ics', en: 'Follow up Absender.ics' },
  'case.remind.title': { de: 'Nachfragen: {address} als Absender', en: 'Follow up: {address} as the sender' },
  'case.remind.text': {
    de: 'Öffnen Sie Absender. Klappt es noch nicht, fragen Sie dort nach, wohin Sie die Mail geschickt haben.',
    en: 'Open Absender. If it does not work yet, ask those to whom you sent the email.',
  },
  'case.recipient': { de: 'Mailadresse Ihrer IT', en: 'Your IT’s email address' },
  'case.recipient.hint': {
    de: 'Freiwillig. Absender merkt sie sich für das nächste Mal.',
    en: 'Optional. Absender remembers it for next time.',
  },
} as const satisfies Record<`case.${string}`, Text>;
