import type { IncomingMessage } from 'node:http';

/** Why a request is not answered; the page that sent it learns no more than the status. */
export type Refused = 'wrong-host' | 'wrong-origin' | 'wrong-site';

/**
 * Whether a request comes from the wizard's own page. A foreign page can make a browser send anything to loopback, also
 * under a name that it points there (DNS rebinding), but it can not choose these headers.
 *
 * @param port where this server listens; host and port must match exactly.
 */
export function inspect(
  { headers, method = 'GET', url = '/' }: IncomingMessage,
  port: number,
): Refused | undefined {
  const authority = `127.0.0.1:${port}`;
  if (headers.host !== authority) return 'wrong-host';
  const { origin } = headers;
  if (origin !== undefined && origin !== `http://${authority}`) return 'wrong-origin';
  const changes = method !== 'GET' && method !== 'HEAD';
  if (changes && origin === undefined) return 'wrong-origin';
  const site = headers['sec-fetch-site'];
  // Whoever leads the window itself to the page, as our own file does, learns nothing of it.
  const opens = method === 'GET' && url === '/' && headers['sec-fetch-mode'] === 'navigate';
  if (opens && headers['sec-fetch-dest'] === 'document') return undefined;
  // `none`: the user opened the address; everything else of the page's is `same-origin`.
  const allowed = changes ? ['same-origin'] : ['same-origin', 'none'];
  return site === undefined || (typeof site === 'string' && allowed.includes(site))
    ? undefined
    : 'wrong-site';
}
