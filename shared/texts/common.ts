import type { Text } from './define.ts';

export const common = {
  'common.continue': { de: 'Weiter', en: 'Continue' },
  'common.back': { de: 'Zurück', en: 'Back' },
  'common.cancel': { de: 'Abbrechen', en: 'Cancel' },
  'common.try-again': { de: 'Noch einmal versuchen', en: 'Try again' },
} as const satisfies Record<`common.${string}`, Text>;
