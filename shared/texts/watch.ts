import type { Text } from './define.ts';

/** Looking again by itself, until something changed elsewhere works. */
export const watch = {
  'watch.offer': {
    de: 'Absender kann alle {minutes} Minuten von selbst nachsehen, solange dieses Fenster offen ist.',
    en: 'Absender can look again every {minutes} minutes by itself, as long as this window is open.',
  },
  'watch.start': { de: 'Von selbst nachsehen', en: 'Look again by itself' },
  'watch.on': {
    de: 'Wir sehen um {time} Uhr wieder nach und melden uns, sobald es klappt. Lassen Sie dieses Fenster offen.',
    en: 'We look again at {time} and tell you as soon as it works. Leave this window open.',
  },
  'watch.stop': { de: 'Nicht mehr nachsehen', en: 'Stop looking' },
  'watch.works': { de: 'Jetzt klappt es', en: 'Now it works' },
  'watch.works.text': {
    de: 'Die Prüfung von {address} ist durchgekommen.',
    en: 'The check of {address} got through.',
  },
} as const satisfies Record<`watch.${string}`, Text>;
