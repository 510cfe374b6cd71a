import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { serve, stop, wrong, type Said } from './loopback.ts';

/** The path of the redirect URI. */
const answerPath = '/oauth';
/** The path of the final page, to which the browser is redirected from the redirect URI. */
const donePath = '/fertig';

/** Time limit in milliseconds for the browser to fetch the final page. */
const farewellMs = 2_000;

const done =
  'Fertig. Sie können dieses Fenster schließen und zu Absender zurückgehen.<br>Done. You can close this window and go back to Absender.';

export interface RedirectListener {
  /** The redirect URI to send to the provider. */
  readonly redirectUri: string;
  /** The URL of the first request that belongs to this sign-in. No other request ends the wait. */
  readonly answer: Promise<URL>;
  /**
   * Stops listening, unless the provider's answer has arrived. In that case, the listener stops on its own shortly
   * afterwards, or as soon as the browser has fetched the final page.
   */
  close(): void;
}

/**
 * Receives the provider's authorization response on a loopback address (RFC 8252 section 7.3). Accepts only one
 * response, which must carry this sign-in's `state`, so another program that guesses the port cannot end the wait. The
 * authorization code does not stay in the browser's address bar or history, because the browser is redirected to a page
 * without it.
 */
export async function listen(host: 'localhost' | '127.0.0.1', state: string): Promise<RedirectListener> {
  const { promise: answer, resolve } = Promise.withResolvers<URL>();
  let isAnswered = false;
  const servers: Server[] = [];
  const close = () => {
    if (!isAnswered) end();
  };
  const end = () => {
    servers.forEach(stop);
  };
  const hear = (request: IncomingMessage, response: ServerResponse): Said => {
    if (request.headers.host !== `${host}:${port}`) return [421, wrong];
    if (request.method !== 'GET') return [405, wrong, { allow: 'GET' }];
    const url = URL.parse(request.url ?? '', redirectUri);
    if (url?.pathname === donePath) {
      if (isAnswered) response.once('close', end);
      return isAnswered ? [200, done] : [404, wrong];
    }
    if (url?.pathname !== answerPath) return [404, wrong];
    if (isAnswered || !belongs(url, state)) return [400, wrong];
    isAnswered = true;
    // Leave the browser time to fetch the final page; all other requests are refused from now on.
    setTimeout(end, farewellMs).unref();
    resolve(url);
    return [303, done, { location: donePath }];
  };
  const open = async (address: '127.0.0.1' | '::1', requestedPort: number): Promise<Server> => {
    const server = await serve(address, requestedPort, hear);
    servers.push(server);
    return server;
  };
  const first = await open('127.0.0.1', 0);
  const { port } = first.address() as AddressInfo;
  const redirectUri = `http://${host}:${port}${answerPath}`;
  // `localhost` can resolve to either address, so another program that listens on `::1` could receive the answer.
  if (host === 'localhost')
    await open('::1', port).catch((error: unknown) => {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EADDRNOTAVAIL' && code !== 'EAFNOSUPPORT') throw error;
    });
  return { redirectUri, answer, close };
}

/**
 * Returns whether a request carries the `state` of this sign-in, which only the provider knows (RFC 9700 section 4.7),
 * and either a `code` or an `error`, with no parameter repeated.
 */
function belongs({ searchParams }: URL, state: string): boolean {
  const isOnce = (name: string) => searchParams.getAll(name).length === 1;
  if (!isOnce('state') || searchParams.get('state') !== state) return false;
  return isOnce('code') ? !searchParams.has('error') : isOnce('error') && !searchParams.has('code');
}
