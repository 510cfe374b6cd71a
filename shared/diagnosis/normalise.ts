/**
 * The form in which texts and patterns meet: lower case, without accents and punctuation, one blank between words and
 * around the whole. `ae`, `oe` and `ue` count as umlauts without their dots, and `CamelCase` and `SNAKE_CASE` names fall
 * apart into words. Dots within host names and status codes stay.
 */
export const normalise = (text: string): string => ` ${fold(text).trim()} `;

/** As {@link normalise}, without the outer blanks; also the form of a pattern's ideas. */
export const fold = (text: string): string =>
  text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’`´]+/gu, '')
    .replaceAll('ß', 'ss')
    .replace(/([aou])e/g, '$1')
    .replace(/\.(?![a-z0-9])/g, ' ')
    .replace(/[^\p{L}\p{N}.]+/gu, ' ');
