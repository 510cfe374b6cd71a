import type { Language } from '../../model/index.ts';
import { letterText, type LetterTextKey } from '../../texts/index.ts';
import type { Letter } from './mail-draft.ts';

/** Writes to whoever manages Odoo for what a connection needs. A key is a secret, so it must not come by mail. */
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
