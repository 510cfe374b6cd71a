import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { serve, stop, wrong, type Said } from './loopback.ts';

/** The path of the redirect URI, and the one that the browser's address bar shows afterwards. */
const answerPath = '/oauth';
const donePath = '/fertig';

/** Time limit in milliseconds for the browser to fetch the final page. */
const farewellMs = 2_000;

const done =
  'Fertig. Sie können dieses Fenster schließen und zu Absender zurückgehen.<br>Done. You can close this window and go back to Absender.';

export interface RedirectListener {
  /** The redirect URI for the provider. */
  readonly redirectUri: string;
  /** The URL of the first request that belongs to this sign-in. No other request ends the wait. */
  readonly answer: Promise<URL>;
  /** Stops listening. After an answer, this happens automatically once the final page was fetched. */
  close(): void;
}

/**
 * Receives the provider's answer on this computer (RFC 8252 section 7.3). Accepts only one answer, on loopback
 * addresses, which must carry this sign-in's state. A program that guesses the port cannot end the wait. The code does
 * not stay in the browser's address bar or history, because the response redirects to a page without it.
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
    // The browser still fetches the final page; other requests are refused.
    setTimeout(end, farewellMs).unref();
    resolve(url);
    return [303, done, { location: donePath }];
  };
  const open = async (address: '127.0.0.1' | '::1', at: number): Promise<Server> => {
    const server = await serve(address, at, hear);
    servers.push(server);
    return server;
  };
  const first = await open('127.0.0.1', 0);
  const { port } = first.address() as AddressInfo;
  const redirectUri = `http://${host}:${port}${answerPath}`;
  // The name resolves to both addresses, so a program that listens on the other one would get the answer.
  if (host === 'localhost')
    await open('::1', port).catch((error: unknown) => {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EADDRNOTAVAIL' && code !== 'EAFNOSUPPORT') throw error;
    });
  return { redirectUri, answer, close };
}

/**
 * Returns whether each parameter occurs once and the state is the one that only the provider knows (RFC 9700
 * section 4.7).
 */
function belongs({ searchParams }: URL, state: string): boolean {
  const isOnce = (name: string) => searchParams.getAll(name).length === 1;
  if (!isOnce('state') || searchParams.get('state') !== state) return false;
  return isOnce('code') ? !searchParams.has('error') : isOnce('error') && !searchParams.has('code');
}
