import type { Language } from './model/index.ts';
import { conformanceText } from './texts/index.ts';

const sendingWords = (language: Language, words: string): string =>
  words === 'none' || words === 'unknown' ? conformanceText(language, `conformance.sending.${words}`) : words;

/**
 * Returns the warning that, after a conformance check, a platform sends with different settings than before, and who
 * has to correct that.
 */
export const changedText = (
  language: Language,
  { expected, seen }: { readonly expected: string; readonly seen: string },
): string =>
  conformanceText(language, 'conformance.changed', {
    now: sendingWords(language, seen),
    before: sendingWords(language, expected),
  });
