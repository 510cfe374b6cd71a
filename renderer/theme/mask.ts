import { useView } from './view.ts';

/** What may be a mail address, once there is an @ in it; a false alarm costs nothing here. */
const address = /[^\s<>"'(),:;|]+/gu;

/** What may stand between blanks, brackets and the marks of a URL. */
const word = /[^\s@<>"'`(),:;|/=[\]{}]+/gu;
/** A name with a dot in it, ends as those of hosts do, and is no file of a program. A pattern has `\.` for the dot. */
const host = /\.\p{L}[\p{L}\p{M}\p{N}\\-]+$/u;
const file = /\.(?:[cm]?[jt]sx?|json|asar|css|html|node)$/i;

/** The first letter, whole, and what comes behind the last dot. */
function shortName(name: string): string {
  const dot = name.lastIndexOf('.');
  const [first = ''] = name;
  return `${first}•••${dot > 0 ? name.slice(dot) : ''}`;
}

/** Looked through piece by piece, as a pattern with the @ in its middle would take minutes over a long text without one. */
function shortAddress(piece: string): string {
  const [local = '', ...domains] = piece.split('@');
  if (local === '' || domains[0] === undefined || domains[0] === '') return piece;
  return [shortName(local.replaceAll('.', '')), ...domains.map(shortName)].join('@');
}

/** The syntax characters of a pattern, and no others: with the flag `u`, another one must not be escaped (ECMA-262, 22.2.1). */
const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** With the accents that belong to a letter in it, as names are kept. */
const composed = (text: string): string => text.normalize('NFC');

/**
 * `j•••@f•••.de`: enough for those who know it, too little for those who do not.
 *
 * @param names host names that are nobody's business either, wherever they stand.
 */
export function maskAddresses(text: string, names: readonly string[] = []): string {
  const masked = composed(text).replace(address, shortAddress);
  return names
    .map(composed)
    .filter((name) => name !== '')
    .reduce((rest, name) => {
      const pattern = `(?<![\\p{L}\\p{N}_-])${literally(name)}(?![\\p{L}\\p{N}_-])`;
      // What a function returns has no places to fill, as a `$&` in a text would be.
      return rest.replace(new RegExp(pattern, 'giu'), () => shortName(name));
    }, masked);
}

/**
 * A report of an exception may quote what was typed a moment ago, and no profile has yet: everything is masked in it that
 * could be the name of a host.
 */
export const maskReport = (text: string, names: readonly string[] = []): string =>
  maskAddresses(text, names).replace(word, (found) =>
    host.test(found) && !file.test(found) ? shortName(found) : found,
  );

/** What to show of a text from outside, which may hold an address: all of it, unless somebody else is looking. */
export function useMask(): (text: string) => string {
  const { callMode, names } = useView();
  return callMode ? (text) => maskAddresses(text, names) : (text) => text;
}

/** The same of a report of an exception. */
export function useReportMask(): (text: string) => string {
  const { callMode, names } = useView();
  return callMode ? (text) => maskReport(text, names) : (text) => text;
}
