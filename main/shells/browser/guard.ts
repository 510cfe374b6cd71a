import type { IncomingMessage } from 'node:http';

/** Why a request is refused. The sender only learns the HTTP status. */
export type Refused = 'wrong-host' | 'wrong-origin' | 'wrong-site';

/**
 * Returns why a request does not come from the wizard's page, or undefined if it does. A foreign page can make a
 * browser send requests to the loopback address, even under a host name that resolves to it (DNS rebinding), but cannot
 * forge the headers that are checked here.
 *
 * @param port the port on which this server listens; host and port must match exactly.
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
  // A top-level navigation, e.g. from the local redirect file. The page that starts it cannot read the response.
  const opens = method === 'GET' && url === '/' && headers['sec-fetch-mode'] === 'navigate';
  if (opens && headers['sec-fetch-dest'] === 'document') return undefined;
  // `none` means that the user opened the address directly. The page's own requests are all `same-origin`.
  const allowed = changes ? ['same-origin'] : ['same-origin', 'none'];
  return site === undefined || (typeof site === 'string' && allowed.includes(site))
    ? undefined
    : 'wrong-site';
}
