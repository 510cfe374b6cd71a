/** A text in both languages, as typed. */
export interface Said {
  readonly de: string;
  readonly en: string;
}

export const unsaid: Said = { de: '', en: '' };

const isUnsaid = ({ de, en }: Said): boolean => de.trim() === '' && en.trim() === '';

/** The text to store; undefined if nothing was typed. With one language only, the schema reports what is missing. */
export const filled = (said: Said): Said | undefined => (isUnsaid(said) ? undefined : said);

/** The texts to store, without those where nothing was typed. */
export const allFilled = (all: readonly Said[]): Said[] => all.filter((said) => !isUnsaid(said));
