/** Snippets that add an address to a page. The address is external input and is escaped for its context. */
export interface Snippets {
  readonly html: string;
  readonly link: string;
  readonly text: string;
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const inHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => references[sign] ?? sign);

/** @param sentence the text of a job advertisement, including the address. */
export function snippetsFor(address: string, sentence: string): Snippets {
  // RFC 6068 section 2: encodes all characters with a special meaning in a link, except for the @.
  const link = `mailto:${encodeURIComponent(address).replace('%40', '@')}`;
  return { html: `<a href="${inHtml(link)}">${inHtml(address)}</a>`, link, text: sentence };
}
