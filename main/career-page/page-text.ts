import { Tokenizer } from 'htmlparser2';

/** Tags that stand in the middle of a word; all others part words. */
const inline = new Set('a abbr b bdi em font i mark small span strong u wbr'.split(' '));
/** Elements whose content nobody reads. */
const unread = new Set(['script', 'style', 'template']);
/** What can hold an address for whoever clicks. */
const ofLinks = new Set(['href', 'data-cfemail']);

export interface PageText {
  /** What there is to read, without tags. */
  readonly text: string;
  /** Attributes of tags, by their names in lower case. */
  readonly links: readonly (readonly [name: string, value: string])[];
  readonly hasScripts: boolean;
}

/**
 * Parses a page into text and links. The tokenizer goes through any page once; the parser that comes with it keeps a stack
 * of open tags, and takes minutes for a page of nothing but those.
 */
export function readPage(html: string): PageText {
  const words: string[] = [];
  const links: [string, string][] = [];
  const attribute = { name: '', value: '' };
  const skipped: { until?: string | undefined } = {};
  let hasScripts = false;
  const nameIn = (start: number, end: number) => html.slice(start, end).toLowerCase();
  const read = (text: string) => {
    if (skipped.until === undefined) words.push(text);
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
      },
      onclosetag: (start, end) => {
        const name = nameIn(start, end);
        if (skipped.until === name) skipped.until = undefined;
        if (!inline.has(name)) read(' ');
      },
      ontext: (start, end) => read(html.slice(start, end)),
      ontextentity: (code) => read(String.fromCodePoint(code)),
      onattribname: (start, end) => Object.assign(attribute, { name: nameIn(start, end), value: '' }),
      onattribdata: (start, end) => (attribute.value += html.slice(start, end)),
      onattribentity: (code) => (attribute.value += String.fromCodePoint(code)),
      onattribend: () => {
        const { name, value } = attribute;
        if (skipped.until === undefined && ofLinks.has(name)) links.push([name, visible(value).trim()]);
      },
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onopentagend: nothing,
      onprocessinginstruction: nothing,
      onselfclosingtag: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return { text: visible(words.join('')), links, hasScripts };
}

/** Without characters that nobody sees. */
const visible = (text: string): string => text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '');
