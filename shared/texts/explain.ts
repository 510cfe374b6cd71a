import type { Text } from './define.ts';

/** Texts for explaining an error message that the user pastes from another program. */
export const explain = {
  'explain.title': { de: 'Was bedeutet diese Fehlermeldung?', en: 'What does this error message mean?' },
  'explain.lead': {
    de: 'Fügen Sie ein, was Ihre Plattform oder Ihr Mailprogramm meldet. Absender sagt, woran es liegt und wer es ändern kann.',
    en: 'Paste what your platform or mail program reports. Absender says what is wrong and who can change it.',
  },
  'explain.link': { de: 'Fehlermeldung erklären', en: 'Explain an error message' },
  'explain.label': { de: 'Fehlermeldung', en: 'Error message' },
  'explain.hint': {
    de: 'Nichts davon verlässt diesen Computer. Lassen Sie Passwörter weg.',
    en: 'None of it leaves this computer. Leave passwords out.',
  },
  'explain.empty': { de: 'Fügen Sie eine Fehlermeldung ein', en: 'Paste an error message' },
  'explain.do': { de: 'Erklären', en: 'Explain' },
} as const satisfies Record<`explain.${string}`, Text>;
