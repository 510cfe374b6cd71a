import { Tokenizer } from 'htmlparser2';

/** Tags that may occur within a word; all others separate words. */
const inline = new Set('a abbr b bdi em font i mark small span strong u wbr'.split(' '));
/** Elements whose content is not displayed. */
const unread = new Set(['script', 'style', 'template']);
/** Attributes that can contain a clickable address. */
const ofLinks = new Set(['href', 'data-cfemail', 'data-mailto-token']);

export interface PageText {
  /** The displayed text, without tags. */
  readonly text: string;
  /** Attributes by name, in lower case. */
  readonly links: readonly (readonly [name: string, value: string])[];
  readonly hasScripts: boolean;
}

/**
 * Parses a page into text and links. Uses the tokenizer, which is linear for any input; the library's parser keeps a
 * stack of open tags and takes minutes for a page that consists only of opening tags.
 */
export function readPage(html: string): PageText {
  const words: string[] = [];
  const links: [string, string][] = [];
  const attribute = { name: '', value: '' };
  const skipped: { until?: string | undefined } = {};
  const styled: Styled[] = [];
  const element = { name: '', style: '' };
  let hasScripts = false;
  const nameIn = (start: number, end: number) => html.slice(start, end).toLowerCase();
  const read = (text: string) => {
    if (skipped.until === undefined) words.push(text);
  };
  const closeStyled = (name: string) => {
    for (const one of styled) if (one.name === name) one.depth -= 1;
    const last = styled.at(-1);
    if (last?.depth !== 0) return;
    styled.pop();
    const inside = words.splice(last.start).join('');
    if (last.effect === 'reversed') words.push(Array.from(inside).reverse().join(''));
  };
  const nothing = () => undefined;
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname: (start, end) => {
        const name = nameIn(start, end);
        if (!inline.has(name)) read(' ');
        if (name === 'script') hasScripts = true;
        if (unread.has(name)) skipped.until ??= name;
        Object.assign(element, { name, style: '' });
        for (const one of styled) if (one.name === name) one.depth += 1;
      },
      onclosetag: (start, end) => {
        const name = nameIn(start, end);
        if (skipped.until === name) skipped.until = undefined;
        closeStyled(name);
        if (!inline.has(name)) read(' ');
      },
      ontext: (start, end) => read(html.slice(start, end)),
      ontextentity: (code) => read(String.fromCodePoint(code)),
      onattribname: (start, end) => Object.assign(attribute, { name: nameIn(start, end), value: '' }),
      onattribdata: (start, end) => (attribute.value += html.slice(start, end)),
      onattribentity: (code) => (attribute.value += String.fromCodePoint(code)),
      onattribend: () => {
        const { name, value } = attribute;
        if (name === 'style') element.style = value.toLowerCase();
        if (skipped.until === undefined && ofLinks.has(name)) links.push([name, visible(value).trim()]);
      },
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onopentagend: () => {
        const effect = effectOf(element);
        if (effect) styled.push({ name: element.name, depth: 1, effect, start: words.length });
      },
      onprocessinginstruction: nothing,
      onselfclosingtag: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return { text: visible(words.join('')), links, hasScripts };
}

/** An open element whose style changes the displayed text. */
interface Styled {
  readonly name: string;
  /** The number of open elements with the same name, including this one. */
  depth: number;
  readonly effect: 'hidden' | 'reversed';
  /** The index at which its text starts in the words collected so far. */
  readonly start: number;
}

/**
 * Determines how an element's inline style changes its text. Only inline elements are considered, because sites that
 * hide an address from bots restyle only parts of a word.
 */
function effectOf({ name, style }: { name: string; style: string }): Styled['effect'] | undefined {
  if (!inline.has(name)) return undefined;
  if (/(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/.test(style)) return 'hidden';
  return /bidi-override/.test(style) && /direction\s*:\s*rtl/.test(style) ? 'reversed' : undefined;
}

/** Removes invisible characters. */
const visible = (text: string): string => text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '');
