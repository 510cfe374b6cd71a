import type { Language } from '../../model/index.ts';
import { printable } from '../../printable.ts';
import { letterText, type LetterTextKey, type TextValues } from '../../texts/index.ts';
import type { Letter } from './mail-draft.ts';

/**
 * Writes a letter that asks a platform's support about its mail settings, for platforms about which nothing is public.
 */
export function questionsLetter(platform: string, language: Language): Letter {
  const values = { platform: printable(platform, 100) };
  const say = (key: LetterTextKey, more: TextValues = values) => letterText(language, key, more);
  const blocks = [
    say('letter.greeting'),
    say('letter.questions.lead'),
    [
      `1. ${say('letter.questions.sender')}`,
      `2. ${say('letter.questions.method')}`,
      `3. ${say('letter.questions.records')}`,
    ].join('\n'),
    say('letter.questions.close'),
    say('letter.close'),
  ];
  return { subject: say('letter.questions.subject'), body: `${blocks.join('\n\n')}\n` };
}
