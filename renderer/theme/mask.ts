import { useView } from './view.ts';

/** Something that looks like a mail address; a false alarm costs nothing here. */
const address = /([^\s@<>"'(),:;|]+)@([^\s@<>"'(),:;|]+)/gu;

function shortName(name: string): string {
  const dot = name.lastIndexOf('.');
  return `${name.slice(0, 1)}•••${dot > 0 ? name.slice(dot) : ''}`;
}

/**
 * `j•••@f•••.de`: enough for those who know it, too little for those who do not.
 *
 * @param names host names that are nobody's business either, wherever they stand.
 */
export function maskAddresses(text: string, names: readonly string[] = []): string {
  const masked = text.replace(
    address,
    (_, local: string, domain: string) => `${local.slice(0, 1)}•••@${shortName(domain)}`,
  );
  return names.reduce((rest, name) => {
    const literal = name.replace(/[^\w-]/g, '\\$&');
    return rest.replace(new RegExp(`(?<![\\w-])${literal}(?![\\w-])`, 'giu'), shortName(name));
  }, masked);
}

/** What to show of a text from outside, which may hold an address: all of it, unless somebody else is looking. */
export function useMask(): (text: string) => string {
  const { callMode, names } = useView();
  return callMode ? (text) => maskAddresses(text, names) : (text) => text;
}
