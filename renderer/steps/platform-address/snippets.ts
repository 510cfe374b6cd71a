/** How an address gets onto a page. Whatever is typed or told as an address cannot leave its place. */
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

/** @param sentence the words of a job ad, with the address in them. */
export function snippetsFor(address: string, sentence: string): Snippets {
  // RFC 6068 section 2: everything but the @ that has a meaning in a link is encoded.
  const link = `mailto:${encodeURIComponent(address).replace('%40', '@')}`;
  return { html: `<a href="${inHtml(link)}">${inHtml(address)}</a>`, link, text: sentence };
}
