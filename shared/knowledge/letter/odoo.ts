import type { Language } from '../../model/index.ts';
import { letterText, type LetterTextKey } from '../../texts/index.ts';
import type { Letter } from './mail-draft.ts';

/**
 * Writes a letter that asks the company's Odoo administrator for what the connection needs. The letter must not ask for
 * the API key by email, because it is a secret.
 */
export function odooLetter(language: Language): Letter {
  const say = (key: LetterTextKey) => letterText(language, key);
  const blocks = [
    say('letter.greeting'),
    say('letter.odoo.lead'),
    [
      `1. ${say('letter.odoo.address')}`,
      `2. ${say('letter.odoo.key')}`,
      `3. ${say('letter.odoo.login')}`,
    ].join('\n'),
    say('letter.odoo.secret'),
    say('letter.close'),
  ];
  return { subject: say('letter.odoo.subject'), body: `${blocks.join('\n\n')}\n` };
}
