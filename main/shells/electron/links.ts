/**
 * Opens a link from built-in data (item 15 of the checklist): web pages over https, and the letter to IT. No other code
 * may call the system's opener.
 */
export function openExternally(open: (url: string) => Promise<void>): (url: string) => Promise<void> {
  return async (url) => {
    const { protocol } = new URL(url);
    if (protocol !== 'https:' && protocol !== 'mailto:') throw new Error('refused');
    await open(url);
  };
}
