/** A text in both languages, as typed. */
export interface BothLanguages {
  readonly de: string;
  readonly en: string;
}

export const unsaid: BothLanguages = { de: '', en: '' };

const isUnsaid = ({ de, en }: BothLanguages): boolean => de.trim() === '' && en.trim() === '';

/** Who knows a text in one language only has said it in both. */
export const completed = ({ de, en }: BothLanguages): BothLanguages => ({
  de: de.trim() === '' ? en : de,
  en: en.trim() === '' ? de : en,
});

/** The text to store; undefined if nothing was typed. */
export const filled = (said: BothLanguages): BothLanguages | undefined =>
  isUnsaid(said) ? undefined : completed(said);

/** The texts to store, without those where nothing was typed. */
export const allFilled = (all: readonly BothLanguages[]): BothLanguages[] =>
  all.flatMap((said) => filled(said) ?? []);
