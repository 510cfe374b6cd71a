import type { Text } from './define.ts';

export const common = {
  'common.continue': { de: 'Weiter', en: 'Continue' },
  'common.back': { de: 'Zurück', en: 'Back' },
  'common.cancel': { de: 'Abbrechen', en: 'Cancel' },
  'common.try-again': { de: 'Noch einmal versuchen', en: 'Try again' },
  'common.copy': { de: 'Kopieren', en: 'Copy' },
  'common.copied': { de: 'Kopiert', en: 'Copied' },
  'common.technical': { de: 'Technische Details zeigen', en: 'Show technical details' },
  'common.yes': { de: 'Ja', en: 'Yes' },
  'common.no': { de: 'Nein', en: 'No' },
} as const satisfies Record<`common.${string}`, Text>;
