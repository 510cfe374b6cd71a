import type { Session } from 'electron';

/** The page may only load its own files. All network requests are made by the engine. */
export const isAllowed = (url: string): boolean => {
  try {
    const { protocol, host, pathname } = new URL(url);
    // A text that the page created, saved to a file that the user chooses.
    if (protocol === 'blob:') return pathname.startsWith('app://wizard/');
    return protocol === 'app:' && host === 'wizard';
  } catch {
    return false;
  }
};

export function refuseRequests({ webRequest }: Pick<Session, 'webRequest'>): void {
  webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isAllowed(url) }));
}
