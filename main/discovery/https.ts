import { isIP } from 'node:net';

import { get, NetFault, type HttpsOptions } from '../net/index.ts';

/** Bytes; the largest file of the ISPDB has 8 kB. */
const sizeLimit = 256_000;
const redirectLimit = 3;
const patienceMs = 4_000;

/**
 * A text over HTTPS, or undefined where the server has none.
 * @throws an error whose `code` says why nothing came: the system's, the certificate's, or that of a {@link NetFault}.
 */
export type FetchText = (url: string, signal: AbortSignal) => Promise<string | undefined>;

/** @param deadlineMs for the whole file, redirects included. */
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

/** A name on the usual port, and nobody's credentials: not a device or a program in the network of whoever asks. */
function stayOnTheWeb({ hostname, port, username, password }: URL): void {
  const isWebSite =
    port === '' && username === '' && password === '' && hostname.includes('.') && isIP(hostname) === 0;
  if (!isWebSite) throw new NetFault('REDIRECT_ELSEWHERE');
}
