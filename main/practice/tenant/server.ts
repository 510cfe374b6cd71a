import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { readBody, Refusal, send, sendProblem } from './http.ts';

import { routes, type TenantPorts } from './routes.ts';
import { TenantState } from './state.ts';
import { Tokens } from './tokens.ts';

export interface PracticeTenant {
  readonly url: string;
  stop(): Promise<void>;
}

/** The practice platform: the whole Tenant Mail API over HTTP on 127.0.0.1. */
export async function startTenant(ports: TenantPorts): Promise<PracticeTenant> {
  const state = new TenantState();
  const tokens = new Tokens();
  const stopped = new AbortController();
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else
        sendProblem(
          response,
          error instanceof Refusal ? error : new Refusal(500, 'internal', 'Something went wrong.'),
        );
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://tenant');
    const body = await readBody(request);
    if (pathname === '/oauth/token' && request.method === 'POST') {
      send(response, tokens.issue(request, body));
      return;
    }
    tokens.check(request);
    const matching = routes.filter(({ path }) => path.test(pathname));
    if (matching.length === 0) throw new Refusal(404, 'not-found', 'There is nothing here.');
    const route = matching.find(({ method }) => method === request.method);
    if (!route) throw new Refusal(405, 'method-not-allowed', 'This method is not offered here.');
    const id = route.path.exec(pathname)?.[1] ?? '';
    const call = { id, body, headers: request.headers, state, ports, signal: stopped.signal };
    send(response, await route.answer(call));
  }

  server.requestTimeout = 10_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      stopped.abort();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
