/**
 * Returns a function that opens a link from built-in data: an https page, or the letter to IT as a `mailto:` link. No
 * other code may have the system open a URL (item 15 of Electron's security checklist).
 */
export function openExternally(open: (url: string) => Promise<void>): (url: string) => Promise<void> {
  return async (url) => {
    const { protocol } = new URL(url);
    if (protocol !== 'https:' && protocol !== 'mailto:') throw new Error('refused');
    await open(url);
  };
}
