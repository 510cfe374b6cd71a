/**
 * Returns the normalised form of a text or pattern: lower case, no accents or punctuation, and a single space between
 * words and at both ends. `ae`, `oe` and `ue` become `a`, `o` and `u`, so that they match umlauts whose accents were
 * removed. `CamelCase` and `SNAKE_CASE` names are split into words. Dots in host names and status codes are kept.
 */
export const normalise = (text: string): string => {
  const whole = new Set([...text.matchAll(camelCase)].map(([name]) => name.toLowerCase()));
  return ` ${fold(`${text} ${[...whole].join(' ')}`).trim()} `;
};

/** Brand and class names in `CamelCase`, which patterns may spell as one word or two. */
const camelCase = /(?<!\p{L})\p{L}{0,40}?\p{Ll}\p{Lu}\p{L}{0,40}/gu;

/**
 * A text that needs little normalising, as most of the thousands of search strings that are normalised at every start.
 */
const plain = /^[a-z0-9 ]*$/;
const withoutE = /([aou])e/g;

/**
 * Normalises like {@link normalise}, but without the outer spaces. The ideas of patterns are also normalised like this.
 */
export const fold = (text: string): string =>
  plain.test(text) ? text.replace(withoutE, '$1').replace(/ {2,}/g, ' ') : foldAny(text);

/** Letters that Unicode does not decompose into a base letter and a diacritic. */
const undecomposed: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
};

const foldAny = (text: string): string =>
  text
    // Python prints bytes as b'…', and older versions print text as u'…'.
    .replace(/(?<![\p{L}\p{N}])[bu](?=['"])/gu, ' ')
    .replace(/\.(?=\p{Lu}\p{Ll})/gu, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’`´]+/gu, '')
    .replace(/[ßłøđæœ]/g, (letter) => undecomposed[letter] ?? letter)
    .replace(withoutE, '$1')
    .replace(/\.(?![a-z0-9])/g, ' ')
    .replace(/[^\p{L}\p{N}.]+/gu, ' ');
