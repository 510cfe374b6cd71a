/** Invisible characters left over from copying, except direction overrides, which change how the rest is displayed. */
const leftBehind = /[[\p{Cf}\p{Default_Ignorable_Code_Point}]--[\u202d\u202e]]/gv;
/** Full-width forms of ASCII characters. */
const wide = /[\uff01-\uff5e]/g;
const wideDots = /[\u3002\uff61]/g;

const quotes = ['""', "''", '„“', '“”', '„”', '‚‘', '‘’', '«»', '»«', '‹›', '››', '``', '””', '’’'];

/** Functions that each remove one kind of surrounding text that people copy along with an address. */
const layers: readonly ((text: string) => string)[] = [
  // Separators in a list of addresses.
  (text) => text.replace(/^[;,]+|[;,]+$/g, ''),
  // A comment such as `(Bewerbung)` before or after the address (RFC 5322 section 3.2.2).
  (text) => text.replace(/^\([^()@]*\)(?=.*@)|(?<=@.*)\([^()@]*\)$/s, ''),
  // `Name <address>`, and Outlook's form of a link: `Name [mailto:address]`, `address<mailto:address>`.
  (text) => text.replace(/^[^<>]*<([^<>]*)>$/s, '$1'),
  (text) => text.replace(/^[^[\]]*\[(mailto:[^[\]]*)\]$/is, '$1'),
  (text) => (/^mailto:/i.test(text) ? fromLink(text.slice('mailto:'.length)) : text),
  // The prefix `smtp:` with which Exchange lists a mailbox's addresses.
  (text) => text.replace(/^(?:smtp|e-?mail)\s*:/i, ''),
  (text) => (quotes.includes(`${text.charAt(0)}${text.slice(-1)}`) ? text.slice(1, -1) : text),
];

/** Returns the address that a `mailto:` link contains (RFC 6068), in its path or in `to=`. */
function fromLink(link: string): string {
  const [path = '', ...rest] = link.split('?');
  const [, to = ''] = /(?:^|&)to=([^&]*)/i.exec(rest.join('?')) ?? [];
  try {
    return decodeURIComponent(path === '' ? to : path);
  } catch {
    return path;
  }
}

/** Removes everything around a pasted address, but nothing from the address itself. */
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
