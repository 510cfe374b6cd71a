import type { Language } from '../../model/index.ts';

/** German "your" with its endings, which "our" shares. */
const german = /\bIhr(e|em|en|er|es)?\b/g;
const english = /\byour\b/gi;

/**
 * Rewrites a sentence that addresses the user as one that the user writes: "your" becomes "our". Only for sentences
 * that refer to the user by a possessive alone; a test ensures that for every remedy.
 */
export function inOurVoice(words: string, language: Language): string {
  const [pattern, replacement] =
    language === 'de'
      ? ([german, (_: string, ending = '') => `unser${ending}`] as const)
      : ([english, () => 'our'] as const);
  return words
    .replace(pattern, replacement)
    .replace(
      /(^|[.!?:] )(our|unser)/g,
      (_, before: string, word: string) => before + word.slice(0, 1).toUpperCase() + word.slice(1),
    );
}
