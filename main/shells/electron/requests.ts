import type { Session } from 'electron';

/**
 * Returns whether the page may load a URL. It may only load its own files; all network requests are made by the engine.
 */
export const isAllowed = (url: string): boolean => {
  try {
    const { protocol, host, pathname } = new URL(url);
    // A blob holds text that the page created and the user saves to a file of their choice.
    if (protocol === 'blob:') return pathname.startsWith('app://wizard/');
    return protocol === 'app:' && host === 'wizard';
  } catch {
    return false;
  }
};

export function refuseRequests({ webRequest }: Pick<Session, 'webRequest'>): void {
  webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isAllowed(url) }));
}
