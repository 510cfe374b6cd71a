/** An HTTPS server on loopback for many hosts that records its requests. */
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createSecureContext } from 'node:tls';

import type { Issued } from './certificates.ts';

export type Page = string | ((response: ServerResponse) => void);

export interface Web {
  readonly port: number;
  /** Every request in full: method, URL and headers. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

interface WebOptions {
  /** The certificates by host; all other names get the first one. */
  readonly certificates: Readonly<Record<string, Issued>>;
  /** The pages by `host/path`; all other paths are not found. */
  readonly pages: Readonly<Record<string, Page>>;
  /** A fixed loopback address and port, for clients whose port cannot be configured. */
  readonly listen?: { readonly host: string; readonly port: number };
}

export async function startWeb({ certificates, pages, listen }: WebOptions): Promise<Web> {
  const asked: string[] = [];
  const contexts = new Map(
    Object.entries(certificates).map(([host, { certificate, key }]) => [
      host,
      createSecureContext({ cert: certificate, key }),
    ]),
  );
  const [fallback] = Object.values(certificates);
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const { method = '', url = '', headers } = request;
    asked.push(`${method} ${headers.host ?? ''}${url} ${JSON.stringify(headers)}`);
    const page = pages[`${(headers.host ?? '').replace(/:\d+$/, '')}${url}`];
    if (typeof page === 'function') page(response);
    else response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/xml' }).end(page);
  };
  const server = createServer(
    {
      cert: fallback?.certificate,
      key: fallback?.key,
      SNICallback: (name, done) => done(null, contexts.get(name)),
    },
    answer,
  );
  // Ignores failed handshakes, because some tests are about clients that reject the certificate.
  server.on('tlsClientError', () => undefined);
  server.listen(listen?.port ?? 0, listen?.host ?? '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
