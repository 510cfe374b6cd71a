import { agentFor, type HttpsOptions } from './agent.ts';
import { ask, type HttpAnswer } from './ask.ts';
import { NetFault } from './fault.ts';

export interface GetOptions extends HttpsOptions {
  readonly accept: string;
  /** Size limit in bytes of the body of a response with status 200. */
  readonly limit: number;
  /** Maximum number of redirects to follow, to HTTPS only. */
  readonly hops: number;
  /** Time limit in milliseconds, including redirects. */
  readonly deadlineMs: number;
  /** Called before each redirect is followed; throws to reject it. */
  readonly onRedirect?: (next: URL) => void;
}

export interface Got extends HttpAnswer {
  /** The final URL. */
  readonly url: URL;
}

/**
 * Fetches a public resource over HTTPS. Follows redirects, because the request contains no secrets.
 *
 * @throws an error whose `code` gives the cause: the system's, the certificate's or that of a {@link NetFault}. Throws
 * a TimeoutError after the deadline.
 */
export async function get(start: string, options: GetOptions, signal: AbortSignal): Promise<Got> {
  const { accept, limit, hops, deadlineMs, onRedirect } = options;
  const deadline = AbortSignal.timeout(deadlineMs);
  let url = new URL(start);
  const agent = agentFor(url, options);
  const asking = {
    agent,
    signal: AbortSignal.any([signal, deadline]),
    limit: (status: number) => (status === 200 ? limit : 0),
  };
  const headers = { accept, 'accept-encoding': 'identity', 'user-agent': 'Absender' };
  try {
    for (let hop = 0; hop <= hops; hop += 1) {
      if (url.protocol !== 'https:') throw new NetFault('REDIRECT_TO_HTTP');
      const answer = await ask({ method: 'GET', url, headers }, asking);
      const { location } = answer.headers;
      if (answer.status < 300 || answer.status >= 400 || location === undefined) return { ...answer, url };
      const next = URL.parse(location, url.href);
      if (!next) throw new NetFault('NOT_A_URL');
      if (next.protocol === 'https:') onRedirect?.(next);
      url = next;
    }
    throw new NetFault('TOO_MANY_REDIRECTS');
  } catch (error) {
    throw deadline.aborted && !signal.aborted ? (deadline.reason as Error) : error;
  } finally {
    agent.destroy();
  }
}
