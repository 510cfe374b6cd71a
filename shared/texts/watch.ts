import type { Text } from './define.ts';

/** Texts for repeating a check automatically until it passes. */
export const watch = {
  'watch.offer': {
    de: 'Absender kann alle {minutes} Minuten automatisch nachsehen, solange Sie auf dieser Seite bleiben.',
    en: 'Absender can check every {minutes} minutes, as long as you stay on this screen.',
  },
  'watch.start': { de: 'Automatisch nachsehen', en: 'Check automatically' },
  'watch.on': {
    de: 'Wir sehen um {time} Uhr wieder nach und melden uns, sobald es klappt. Bleiben Sie so lange auf dieser Seite.',
    en: 'We check again at {time} and tell you as soon as it works. Stay on this screen until then.',
  },
  'watch.stop': { de: 'Nicht mehr nachsehen', en: 'Stop checking' },
  'watch.works': { de: 'Jetzt klappt es', en: 'Now it works' },
  'watch.works.text': {
    de: 'Die Prüfung von {address} ist durchgekommen.',
    en: 'The check of {address} got through.',
  },
} as const satisfies Record<`watch.${string}`, Text>;
