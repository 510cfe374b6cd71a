import type { Text } from './define.ts';

/** What a provider needs first, and the other ways than the mailbox's password. */
export const routes = {
  'tasks.it': { de: 'Das macht Ihre IT', en: 'Your IT does this' },
  'tasks.how': { de: 'So geht es', en: 'How to do it' },
  'tasks.letter': { de: 'Meine IT soll das machen', en: 'My IT has to do this' },
  'tasks.as-of': { de: 'Stand: {date}. Quellen: {sources}', en: 'As of {date}. Sources: {sources}' },

  'prepare.title': {
    de: 'Das braucht {provider} zuerst',
    en: '{provider} needs this first',
  },
  'prepare.lead.you': {
    de: 'Haken Sie ab, was erledigt ist. Die Haken bleiben, auch wenn Sie Absender schließen.',
    en: 'Tick what is done. The ticks stay, also when you close Absender.',
  },
  'prepare.lead.it-admin': {
    de: 'Das kann nur Ihre IT. Schicken Sie ihr den Brief unten und haken Sie ab, was erledigt ist.',
    en: 'Only your IT can do this. Send them the letter below and tick what is done.',
  },
  'prepare.later': { de: 'Später weitermachen', en: 'Carry on later' },
} as const satisfies Record<string, Text>;
