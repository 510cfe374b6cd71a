import type { Text } from './define.ts';

/** What will change although everything works, and a note in the calendar. */
export const reminder = {
  'coming.microsoft365-passwords-off-by-default.title': {
    de: 'Microsoft ändert hier bald etwas',
    en: 'Microsoft will soon change something here',
  },
  'coming.microsoft365-passwords-off-by-default.ahead': {
    de: 'Am {date} schaltet Microsoft 365 den Versand mit Passwort standardmäßig ab. Was heute klappt, kann dann aufhören.',
    en: 'On {date}, Microsoft 365 turns off sending with a password by default. What works today can stop then.',
  },
  'coming.microsoft365-passwords-off-by-default.in-force': {
    de: 'Seit dem {date} schaltet Microsoft 365 den Versand mit Passwort nach und nach ab. Was heute klappt, kann jederzeit aufhören.',
    en: 'Since {date}, Microsoft 365 has been turning off sending with a password step by step. What works today can stop at any time.',
  },
  'coming.microsoft365-passwords-off-by-default.do': {
    de: 'Ihre IT kann ihn wieder einschalten. Sehen Sie danach hier noch einmal nach.',
    en: 'Your IT can turn it on again. Check here once more after that day.',
  },
  'reminder.save': { de: 'Erinnerung für den {date}', en: 'Reminder for {date}' },
  'reminder.file': { de: 'Absender prüfen.ics', en: 'Check Absender.ics' },
  'reminder.title': { de: 'Absender: {address} noch einmal prüfen', en: 'Absender: check {address} again' },
  'reminder.text.check': {
    de: 'Öffnen Sie Absender und lassen Sie das Postfach noch einmal prüfen. So merken Sie es vor allen, die sich bewerben, wenn etwas nicht mehr klappt.',
    en: 'Open Absender and check the mailbox again. That way you notice before your applicants do if something no longer works.',
  },
  'reminder.text.try-out': {
    de: 'Bewerben Sie sich zum Test von einer privaten Adresse aus und antworten Sie darauf in der Plattform. So merken Sie es vor allen, die sich bewerben, wenn etwas nicht mehr klappt.',
    en: 'Apply from a private address as a test, and answer it in the platform. That way you notice before your applicants do if something no longer works.',
  },
} as const satisfies Record<`${'coming' | 'reminder'}.${string}`, Text>;
