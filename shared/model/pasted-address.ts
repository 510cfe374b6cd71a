/** Marks that copying leaves behind: they cannot be seen and change nothing about how the rest is seen. */
const leftBehind = /[[\p{Cf}\p{Default_Ignorable_Code_Point}]--[\u202d\u202e]]/gv;
/** Letters and signs of East Asian width. */
const wide = /[\uff01-\uff5e]/g;
const wideDots = /[\u3002\uff61]/g;

const quotes = ['""', "''", '„“', '“”', '„”', '‚‘', '‘’', '«»', '»«', '‹›', '››', '``', '””', '’’'];

/** What stands around an address: each takes one layer off. */
const layers: readonly ((text: string) => string)[] = [
  // Between addresses in a list, and at the end of a sentence.
  (text) => text.replace(/^[;,]+|[;,]+$/g, ''),
  // `(Bewerbung)`: a comment (RFC 5322 section 3.2.2).
  (text) => text.replace(/^\([^()@]*\)(?=.*@)|(?<=@.*)\([^()@]*\)$/s, ''),
  // `Name <address>`, and what Outlook makes of a link: `Name [mailto:address]`, `address<mailto:address>`.
  (text) => text.replace(/^[^<>]*<([^<>]*)>$/s, '$1'),
  (text) => text.replace(/^[^[\]]*\[(mailto:[^[\]]*)\]$/is, '$1'),
  (text) => (/^mailto:/i.test(text) ? fromLink(text.slice('mailto:'.length)) : text),
  // As Exchange lists the addresses of a mailbox.
  (text) => text.replace(/^(?:smtp|e-?mail)\s*:/i, ''),
  (text) => (quotes.includes(`${text.charAt(0)}${text.slice(-1)}`) ? text.slice(1, -1) : text),
];

/** The address in a link (RFC 6068): in its path, or behind `to=`. */
function fromLink(link: string): string {
  const [path = '', ...rest] = link.split('?');
  const [, to = ''] = /(?:^|&)to=([^&]*)/i.exec(rest.join('?')) ?? [];
  try {
    return decodeURIComponent(path === '' ? to : path);
  } catch {
    return path;
  }
}

/** A text without all that stands around the one address that is meant; nothing is taken from the address itself. */
export function bareAddress(text: string): string {
  let bare = text
    .slice(0, 10_000)
    .replace(leftBehind, '')
    .replace(wide, (character) => character.normalize('NFKC'))
    .replace(wideDots, '.')
    .normalize('NFC')
    .trim();
  for (let before = ''; before !== bare;) {
    before = bare;
    for (const layer of layers) bare = layer(bare).trim();
  }
  return bare;
}
