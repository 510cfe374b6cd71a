import type { Text } from './define.ts';

/** Texts for opening and sharing a platform's form. */
export const form = {
  'form.edit': { de: 'Felder dieser Plattform anpassen', en: 'Adapt the fields of this platform' },
  'form.share': { de: 'Als Datei für andere speichern', en: 'Save as a file for others' },
  'form.open': { de: 'Datei einer Plattform öffnen', en: 'Open a platform’s file' },
  'form.forget': { de: 'Meine Fassung verwerfen', en: 'Drop my version' },
  'form.unreadable': {
    de: 'Das ist keine Datei, die eine Plattform beschreibt.',
    en: 'That is no file that describes a platform.',
  },
} as const satisfies Record<`form.${string}`, Text>;
