import type { CustomScheme } from 'electron';

import { findFile, pageHeaders } from '../page/index.ts';

/** The page's scheme. `standard` enables relative URLs; `secure` makes it a secure context. */
export const scheme: CustomScheme = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
};
export const pageOrigin = 'app://wizard';
export const pageUrl = `${pageOrigin}/`;

const headers = pageHeaders('none');

/** Serves `app://wizard/…` from the page's folder, and nothing else. */
export function servePage(folder: string): (request: Request) => Promise<Response> {
  return async ({ method, url }) => {
    const { host, pathname } = new URL(url);
    if (host !== 'wizard') return new Response(null, { status: 404, headers });
    if (method !== 'GET' && method !== 'HEAD') return new Response(null, { status: 405, headers });
    const file = await findFile(folder, pathname);
    if (!file) return new Response(null, { status: 404, headers });
    return new Response(method === 'HEAD' ? null : file.content, {
      headers: { ...headers, 'content-type': file.type },
    });
  };
}
