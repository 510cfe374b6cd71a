import type { Text } from './define.ts';

export const common = {
  'common.security.starttls': { de: 'STARTTLS', en: 'STARTTLS' },
  'common.security.tls': { de: 'SSL/TLS', en: 'SSL/TLS' },
  'common.continue': { de: 'Weiter', en: 'Continue' },
  'common.back': { de: 'Zurück', en: 'Back' },
  'common.cancel': { de: 'Abbrechen', en: 'Cancel' },
  'common.try-again': { de: 'Noch einmal versuchen', en: 'Try again' },
  'common.copy': { de: 'Kopieren', en: 'Copy' },
  'common.copied': { de: 'Kopiert', en: 'Copied' },
  'common.errors': { de: 'Bitte prüfen Sie diese Angaben', en: 'Please check these details' },
  'common.saved': {
    de: '„{name}“ ist gespeichert, meist im Ordner „Downloads“.',
    en: '“{name}” is saved, usually in the “Downloads” folder.',
  },
  'common.technical': { de: 'Technische Details zeigen', en: 'Show technical details' },
  'common.yes': { de: 'Ja', en: 'Yes' },
  'common.unseen': {
    de: 'Das enthält ein Zeichen, das man nicht sieht. Tippen Sie es neu ein',
    en: 'This holds a character that cannot be seen. Type it anew',
  },
  'common.no': { de: 'Nein', en: 'No' },
} as const satisfies Record<`common.${string}`, Text>;
