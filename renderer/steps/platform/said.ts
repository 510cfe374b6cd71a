/** A text in both languages, as typed. */
export interface BothLanguages {
  readonly de: string;
  readonly en: string;
}

export const unsaid: BothLanguages = { de: '', en: '' };

const isUnsaid = ({ de, en }: BothLanguages): boolean => de.trim() === '' && en.trim() === '';

/** If the text was typed in only one language, uses it for both. */
export const completed = ({ de, en }: BothLanguages): BothLanguages => ({
  de: de.trim() === '' ? en : de,
  en: en.trim() === '' ? de : en,
});

/** Returns the text to store; undefined if nothing was typed. */
export const filled = (said: BothLanguages): BothLanguages | undefined =>
  isUnsaid(said) ? undefined : completed(said);

/** Returns the texts to store, omitting those for which nothing was typed. */
export const allFilled = (all: readonly BothLanguages[]): BothLanguages[] =>
  all.flatMap((said) => filled(said) ?? []);
