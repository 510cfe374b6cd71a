import { lexicon } from '../knowledge/index.ts';
import { fold } from './normalise.ts';

/** Beginnings of foreign words, longest first, with their English translations, grouped by their first characters. */
const entries = new Map<string, (readonly [foreign: string, english: string])[]>();
const headLength = 2;

function prepare(): void {
  for (const [english, words] of Object.entries(lexicon))
    for (const word of words.split('|')) {
      const foreign = fold(word).trim();
      const head = foreign.slice(0, headLength);
      entries.set(head, [...(entries.get(head) ?? []), [foreign, english]]);
    }
  for (const list of entries.values()) list.sort(([a], [b]) => b.length - a.length);
}

/** The minimum number of known words, because many languages share single words. One known phrase is enough. */
const fewest = 2;

/**
 * Translates those words of a text that are in the lexicon into English. Returns an empty text if there are none.
 *
 * @param words normalised.
 */
export function inEnglish(words: string): string {
  if (entries.size === 0) prepare();
  let found = 0;
  let english = '';
  for (let index = 1; index < words.length;) {
    const start = index;
    const entry = entries
      .get(words.slice(start, start + headLength))
      ?.find(([foreign]) => words.startsWith(foreign, start));
    const from = entry ? start + entry[0].length : start;
    const blank = words.indexOf(' ', from);
    const end = blank === -1 ? words.length : blank;
    if (entry) found += entry[1].includes(' ') ? fewest : 1;
    english += ` ${entry ? entry[1] : words.slice(start, end)}`;
    index = end + 1;
  }
  return found < fewest ? '' : `${english} `;
}
