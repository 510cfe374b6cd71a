/** A text in both languages, as typed. */
export interface BothLanguages {
  readonly de: string;
  readonly en: string;
}

export const unsaid: BothLanguages = { de: '', en: '' };

const isUnsaid = ({ de, en }: BothLanguages): boolean => de.trim() === '' && en.trim() === '';

/** The text to store; undefined if nothing was typed. With one language only, the schema reports what is missing. */
export const filled = (said: BothLanguages): BothLanguages | undefined => (isUnsaid(said) ? undefined : said);

/** The texts to store, without those where nothing was typed. */
export const allFilled = (all: readonly BothLanguages[]): BothLanguages[] =>
  all.filter((said) => !isUnsaid(said));
