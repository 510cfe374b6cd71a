import { isIP } from 'node:net';

import { get, NetFault, type HttpsOptions } from '../net/index.ts';

/** Size limit in bytes. The largest file of the ISPDB has 8 kB. */
const sizeLimit = 256_000;
const redirectLimit = 3;
const patienceMs = 4_000;

/**
 * Fetches text over HTTPS. Returns undefined if the server has none.
 *
 * @throws an error whose `code` gives the cause: the system's, the certificate's, or that of a {@link NetFault}.
 */
export type FetchText = (url: string, signal: AbortSignal) => Promise<string | undefined>;

/** @param deadlineMs for the whole download, including redirects. */
export const httpsFetcher =
  (options: HttpsOptions, deadlineMs = patienceMs): FetchText =>
  async (url, signal) => {
    const { status, text, isCut } = await get(
      url,
      {
        ...options,
        accept: 'text/xml, application/xml',
        limit: sizeLimit,
        hops: redirectLimit,
        deadlineMs,
        onRedirect: stayOnTheWeb,
      },
      signal,
    );
    if (status === 404 || status === 410) return undefined;
    if (status !== 200) throw new NetFault(`HTTP_${status}`);
    if (isCut) throw new NetFault('TOO_LARGE');
    return text;
  };

/**
 * Allows only host names on the default port without credentials, so that a redirect cannot reach local devices or
 * services.
 */
function stayOnTheWeb({ hostname, port, username, password }: URL): void {
  const isWebSite =
    port === '' && username === '' && password === '' && hostname.includes('.') && isIP(hostname) === 0;
  if (!isWebSite) throw new NetFault('REDIRECT_ELSEWHERE');
}
