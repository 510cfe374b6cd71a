import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The path of the redirect URI, and the one that the browser's address bar shows afterwards. */
const answerPath = '/oauth';
const donePath = '/fertig';

/** Slow clients, or a thousand at a time, must not block the real answer. */
const limits = { headersTimeout: 5_000, requestTimeout: 5_000, connectionsCheckingInterval: 500 };
const mostConnections = 64;
const longestHead = 16_384;
/** Milliseconds for the browser to fetch the final page. */
const farewellMs = 2_000;

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  connection: 'close',
};
const page = (text: string): string => `<!doctype html><title>Absender</title><p>${text}</p>`;
const done =
  'Fertig. Sie können dieses Fenster schließen und zu Absender zurückgehen.<br>Done. You can close this window and go back to Absender.';
const wrong = 'Das gehört nicht zu dieser Anmeldung.<br>This does not belong to this sign-in.';

export interface RedirectListener {
  /** The redirect URI for the provider. */
  readonly redirectUri: string;
  /** The first response that belongs to this sign-in; nothing else ends the wait. */
  readonly answer: Promise<URL>;
  /** Stops listening; after an answer, this happens without a call once the final page was fetched. */
  close(): void;
}

/**
 * Receives the provider's answer on this computer (RFC 8252 section 7.3): on loopback addresses only, and only one answer,
 * which must carry this sign-in's state. A program that guesses the port cannot end the wait. The code does not stay in the
 * browser's address bar or history, because the response redirects to a page without it.
 */
export async function listen(host: 'localhost' | '127.0.0.1', state: string): Promise<RedirectListener> {
  const { promise: answer, resolve } = Promise.withResolvers<URL>();
  let isAnswered = false;
  const servers: Server[] = [];
  const close = () => {
    if (!isAnswered) end();
  };
  const end = () => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  };
  const say = (response: ServerResponse, status: number, text: string, more = {}) => {
    response.writeHead(status, { ...headers, ...more });
    response.end(page(text));
  };
  /** The status and the text of the page for a request. */
  const hear = (request: IncomingMessage, response: ServerResponse): readonly [number, string, object?] => {
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
  const open = async (address: string, at: number): Promise<Server> => {
    const server = createServer({ ...limits, maxHeaderSize: longestHead }, (request, response) => {
      say(response, ...hear(request, response));
    });
    server.maxConnections = mostConnections;
    server.listen(at, address);
    await once(server, 'listening');
    servers.push(server);
    return server;
  };
  const first = await open('127.0.0.1', 0);
  const { port } = first.address() as AddressInfo;
  const redirectUri = `http://${host}:${port}${answerPath}`;
  // The name resolves to both addresses: a program that listens on the other one would get the answer.
  if (host === 'localhost')
    await open('::1', port).catch((error: unknown) => {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EADDRNOTAVAIL' && code !== 'EAFNOSUPPORT') throw error;
    });
  return { redirectUri, answer, close };
}

/** Each parameter once, and with the state that only the provider knows (RFC 9700 section 4.7). */
function belongs({ searchParams }: URL, state: string): boolean {
  const isOnce = (name: string) => searchParams.getAll(name).length === 1;
  if (!isOnce('state') || searchParams.get('state') !== state) return false;
  return isOnce('code') ? !searchParams.has('error') : isOnce('error') && !searchParams.has('code');
}
