/** Tags that stand in the middle of a word; all others part words. */
const inline = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'em',
  'font',
  'i',
  'mark',
  'small',
  'span',
  'strong',
  'u',
  'wbr',
]);
/** Elements whose content nobody reads. */
const unread = new Set(['script', 'style', 'template']);

export interface PageText {
  /** What there is to read, without tags. */
  readonly text: string;
  /** The insides of all tags, e.g. `a href="…"`. */
  readonly tags: readonly string[];
  readonly hasScripts: boolean;
}

/** Longer ones hold pictures and styles, never an address. */
const tagLimit = 4_000;

/** Parts a page into text and tags, in one pass however odd it is: pages are hostile input. */
export function readPage(html: string): PageText {
  const lower = html.toLowerCase();
  const words: string[] = [];
  const tags: string[] = [];
  let hasScripts = false;
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      words.push(html.slice(at));
      break;
    }
    words.push(html.slice(at, open));
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4);
      if (end < 0) break;
      at = end + 3;
      continue;
    }
    const close = html.indexOf('>', open);
    if (close < 0) break;
    const tag = html.slice(open + 1, Math.min(close, open + tagLimit));
    const name = /^\/?([a-z][a-z0-9]*)/i.exec(tag)?.[1]?.toLowerCase() ?? '';
    at = close + 1;
    if (name === 'script') hasScripts = true;
    if (unread.has(name) && !tag.startsWith('/')) {
      const end = lower.indexOf(`</${name}`, at);
      if (end < 0) break;
      at = end;
      continue;
    }
    tags.push(tag);
    if (!inline.has(name)) words.push(' ');
  }
  return { text: decode(words.join('')), tags, hasScripts };
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  commat: '@',
  period: '.',
  hyphen: '-',
  lowbar: '_',
  shy: '',
  nbsp: ' ',
  quot: '"',
  lt: '<',
  gt: '>',
};

/** Character references (HTML), and characters that nobody sees. */
export const decode = (text: string): string =>
  text
    .replace(
      /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));?/gi,
      (whole, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return named[name.toLowerCase()] ?? whole;
        const code = Number.parseInt(decimal ?? hex ?? '', decimal === undefined ? 16 : 10);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      },
    )
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '');
