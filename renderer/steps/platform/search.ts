/** Something that is found by its name, or by another that it has or had. */
export interface Searchable {
  readonly id: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  /** Stays in the list whatever is typed. */
  readonly always?: boolean;
}

/** Letters and digits as somebody types them who does not care: `d.vinci` is `dvinci`, `Müller` is `muller`. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .trim();

/** How well a name answers to what was typed: 0 not at all, best when it begins with it. */
function fit(name: string, query: string): number {
  const words = plain(name);
  if (words.startsWith(query)) return 3;
  if (words.split(/\s+/).some((word) => word.startsWith(query))) return 2;
  return words.replace(/\s/g, '').includes(query.replace(/\s/g, '')) ? 1 : 0;
}

/** What answers to the typed letters, best first; everything, in its order, where nothing is typed. */
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
