import type { Session } from 'electron';

/** The page loads its own files only; the engine, not the page, talks to the network. */
export const isAllowed = (url: string): boolean => {
  try {
    const { protocol, host, pathname } = new URL(url);
    // A text that the page made itself, on its way into a file that the user chooses.
    if (protocol === 'blob:') return pathname.startsWith('app://wizard/');
    return protocol === 'app:' && host === 'wizard';
  } catch {
    return false;
  }
};

export function refuseRequests({ webRequest }: Pick<Session, 'webRequest'>): void {
  webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isAllowed(url) }));
}
