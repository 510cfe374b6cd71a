import type { Text } from './define.ts';

/** Texts of the calendar entry that reminds the user of a task. */
export const reminder = {
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
} as const satisfies Record<`reminder.${string}`, Text>;
