import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** Limits that keep slow or numerous clients from blocking the requests of the user's browser. */
const limits = { headersTimeout: 5_000, requestTimeout: 5_000, connectionsCheckingInterval: 500 };
const mostConnections = 64;
const longestHead = 16_384;

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  connection: 'close',
};
const page = (text: string): string => `<!doctype html><title>Absender</title><p>${text}</p>`;

/** The response to a request: the status, the text of the page, and further headers. */
export type Said = readonly [status: number, text: string, more?: object];

export const wrong: string = 'Das gehört nicht zu dieser Anmeldung.<br>This does not belong to this sign-in.';

/** Starts a web server for the user's own browser on a loopback address. */
export async function serve(
  address: '127.0.0.1' | '::1',
  port: number,
  hear: (request: IncomingMessage, response: ServerResponse) => Said,
): Promise<Server> {
  const server = createServer({ ...limits, maxHeaderSize: longestHead }, (request, response) => {
    const [status, text, more] = hear(request, response);
    response.writeHead(status, { ...headers, ...more });
    response.end(page(text));
  });
  server.maxConnections = mostConnections;
  server.listen(port, address);
  await once(server, 'listening');
  return server;
}

export function stop(server: Server): void {
  server.close();
  server.closeAllConnections();
}
