/** An item that can be found by its name, or by a former or alternative name. */
export interface Searchable {
  readonly id: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  /** Whether the item is always shown, regardless of the input. */
  readonly always?: boolean;
}

/** Letters and digits only, without case and accents: `d.vinci` matches `dvinci`, `Müller` matches `muller`. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .trim();

/** Rates how well a name matches the typed text, from 0 (not at all) to 3 (starts with it). */
function fit(name: string, query: string): number {
  const words = plain(name);
  if (words.startsWith(query)) return 3;
  if (words.split(/\s+/).some((word) => word.startsWith(query))) return 2;
  return words.replace(/\s/g, '').includes(query.replace(/\s/g, '')) ? 1 : 0;
}

/** Returns the matching items, best match first; without input, all items in their original order. */
export function found<Entry extends Searchable>(entries: readonly Entry[], typed: string): Entry[] {
  const query = plain(typed);
  if (query === '') return [...entries];
  const ranked = entries.map((entry) => ({
    entry,
    rank: Math.max(2 * fit(entry.name, query), ...entry.otherNames.map((name) => 2 * fit(name, query) - 1)),
  }));
  const hits = ranked.filter(({ rank }) => rank > 0).sort((a, b) => b.rank - a.rank);
  const rest = ranked.filter(({ entry, rank }) => entry.always === true && rank <= 0);
  return [...hits, ...rest].map(({ entry }) => entry);
}

/** Moves the items with these ids to the front, in the order of the ids; the others keep their order. */
export function withFirst<Entry extends Searchable>(
  entries: readonly Entry[],
  first: readonly string[],
): Entry[] {
  const placeOf = ({ id }: Entry): number => {
    const place = first.indexOf(id.replace(/^form:/, ''));
    return place < 0 ? first.length : place;
  };
  return entries.toSorted((a, b) => placeOf(a) - placeOf(b));
}
