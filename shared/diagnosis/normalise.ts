/**
 * The form in which texts and patterns meet: lower case, without accents and punctuation, one blank between words and
 * around the whole. `ae`, `oe` and `ue` count as umlauts without their dots, and `CamelCase` and `SNAKE_CASE` names fall
 * apart into words. Dots within host names and status codes stay.
 */
export const normalise = (text: string): string => {
  const whole = new Set([...text.matchAll(camelCase)].map(([name]) => name.toLowerCase()));
  return ` ${fold(`${text} ${[...whole].join(' ')}`).trim()} `;
};

/** Brand and class names, which patterns may know in one word or in two. */
const camelCase = /(?<!\p{L})\p{L}{0,40}?\p{Ll}\p{Lu}\p{L}{0,40}/gu;

/** Lower-case letters and digits of ASCII: nearly all that patterns look for, thousands of texts at every start. */
const plain = /^[a-z0-9 ]*$/;
const withoutE = /([aou])e/g;

/** As {@link normalise}, without the outer blanks; also the form of a pattern's ideas. */
export const fold = (text: string): string =>
  plain.test(text) ? text.replace(withoutE, '$1').replace(/ {2,}/g, ' ') : foldAny(text);

const foldAny = (text: string): string =>
  text
    // Python prints bytes as b'…', and older ones text as u'…'.
    .replace(/(?<![\p{L}\p{N}])[bu](?=['"])/gu, ' ')
    .replace(/\.(?=\p{Lu}\p{Ll})/gu, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’`´]+/gu, '')
    .replaceAll('ß', 'ss')
    .replace(withoutE, '$1')
    .replace(/\.(?![a-z0-9])/g, ' ')
    .replace(/[^\p{L}\p{N}.]+/gu, ' ');
