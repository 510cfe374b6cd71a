import type { Text } from './define.ts';

/** Odoo: what it is asked for, what it refuses, and the mail that it sends. */
export const odoo = {
  'odoo.test-mail.subject': { de: 'Testmail von Absender', en: 'Test mail from Absender' },
  'odoo.test-mail.body': {
    de: 'Diese Mail kommt aus Odoo. Stimmt die Absenderadresse, dann klappt der Versand.',
    en: 'This mail comes from Odoo. If the sender’s address is right, sending works.',
  },
} as const satisfies Record<string, Text>;
