import type { Language } from '../../model/index.ts';

/** Endings of the possessive, which German declines alike for both persons. */
const german = /\bIhr(e|em|en|er|es)?\b/g;
const english = /\byour\b/gi;

/**
 * What was written for the user, in a letter that the user sends: what is theirs becomes ours. Only for sentences that
 * speak of the user by a possessive alone, which a test holds for every remedy.
 */
export function inOurVoice(words: string, language: Language): string {
  const [pattern, ours] =
    language === 'de'
      ? ([german, (_: string, ending = '') => `unser${ending}`] as const)
      : ([english, () => 'our'] as const);
  return words
    .replace(pattern, ours)
    .replace(
      /(^|[.!?:] )(our|unser)/g,
      (_, before: string, word: string) => before + word.slice(0, 1).toUpperCase() + word.slice(1),
    );
}
