import type { Language } from '../../model/index.ts';

/** The German word for "your", with the endings that the word for "our" has as well. */
const german = /\bIhr(e|em|en|er|es)?\b/g;
const english = /\byour\b/gi;

/**
 * Rewrites a sentence that addresses the user as one that the user could have written: "your" becomes "our". Only works
 * for sentences that refer to the user by possessives alone; a test ensures this for every remedy.
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
