/** An HTTP proxy on loopback that records its requests and forwards all of them to the same port. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

import type { ProxyFor } from '../../main/net/index.ts';

export interface TestProxy {
  readonly url: string;
  /** The targets of tunnels (`CONNECT`), and the URLs of requests made without a tunnel. */
  readonly asked: readonly string[];
  /** Returns this proxy for every URL. */
  readonly proxyFor: ProxyFor;
  close(): Promise<void>;
}

/** @param leadsTo the port on loopback to which tunnels are connected, or a response to send instead of connecting. */
export async function startProxy(leadsTo: number | string): Promise<TestProxy> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  });
  server.on('connect', ({ url = '' }, client: Socket) => {
    asked.push(url);
    sockets.add(client.on('error', () => undefined));
    if (typeof leadsTo === 'string') {
      client.end(leadsTo);
      return;
    }
    const upstream = connect(leadsTo, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      client.pipe(upstream).pipe(client);
    });
    sockets.add(upstream.on('error', () => client.destroy()));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    asked,
    proxyFor: () => Promise.resolve({ HTTPS_PROXY: url }),
    async close() {
      for (const socket of sockets) socket.destroy();
      server.closeAllConnections();
      await once(server.close(), 'close');
    },
  };
}
