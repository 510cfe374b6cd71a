import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

import type { App } from '../../app/index.ts';
import { findFile, pageHeaders } from '../page/index.ts';
import { readJson } from './body.ts';
import { Crowd } from './crowd.ts';
import { inspect } from './guard.ts';
import { PageSession } from './session.ts';
import { Streams } from './stream.ts';

export interface WizardServer {
  /** The current one-time address that opens the wizard. */
  readonly address: string;
  /** Resolves when the address has been used. */
  readonly entered: Promise<void>;
  /** Replaces the address; the previous one becomes invalid. */
  renew(): void;
  readonly port: number;
  /** Resolves when the window has been closed for longer than the grace period. */
  readonly windowClosed: Promise<void>;
  close(): Promise<void>;
}

export interface WizardServerOptions {
  readonly app: App;
  /** The folder of the built page. */
  readonly folder: string;
  /** Time in milliseconds without a window until it counts as closed. A reload takes less. */
  readonly graceMs?: number;
  /**
   * Time limits in milliseconds for the headers of a request and for the whole request, and the interval between Node's
   * checks for late ones.
   */
  readonly patience?: { readonly headers: number; readonly request: number; readonly checkInterval: number };
}

const tokenBody = z.strictObject({ token: z.string().max(200) });
const callBody = z.strictObject({ id: z.string().min(1).max(64), input: z.unknown() });
const headers = pageHeaders('self');
/**
 * Maximum size of a request's headers in bytes. Browsers send the cookies of all local servers, regardless of port: up
 * to 180 of 4 kB in Chromium and Firefox.
 */
const maxHeaderSize = 1_000_000;

/** Serves the wizard and its engine on 127.0.0.1, only to the page that was opened with the one-time address. */
export async function openWizardServer({
  app,
  folder,
  graceMs = 8_000,
  patience = { headers: 10_000, request: 20_000, checkInterval: 2_000 },
}: WizardServerOptions): Promise<WizardServer> {
  const options = { connectionsCheckingInterval: patience.checkInterval, maxHeaderSize };
  const server = createServer(options, (request, response) => {
    answer(request, response).catch(() => end(response, 500));
  });
  // Slow requests time out. Until then, each blocks only its own connection.
  server.headersTimeout = patience.headers;
  server.requestTimeout = patience.request;
  const unidentified = new Crowd();
  server.on('connection', (socket) => unidentified.add(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const session = new PageSession();
  const entered = Promise.withResolvers<undefined>();
  const windowClosed = Promise.withResolvers<undefined>();
  const streams = new Streams(app, graceMs, () => windowClosed.resolve(undefined));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method } = request;
    const { pathname } = new URL(request.url ?? '/', `http://127.0.0.1:${port}`);
    const isCall = method === 'POST' && pathname.startsWith('/call/');
    const isStream = method === 'GET' && pathname === '/events';
    if (inspect(request, port)) end(response, 403);
    else if (method === 'POST' && pathname === '/session') await openSession(request, response);
    else if ((isCall || isStream) && !isOurs(request)) end(response, 401);
    else if (isCall) await call(pathname.slice('/call/'.length), request, response);
    else if (isStream) streams.add(response, headers);
    else if (method === 'GET' || method === 'HEAD') await file(pathname, response);
    else end(response, 405);
  }

  function isOurs(request: IncomingMessage): boolean {
    const accepted = session.accepts(request);
    if (accepted) unidentified.trust(request.socket);
    return accepted;
  }

  async function file(pathname: string, response: ServerResponse): Promise<void> {
    const found = await findFile(folder, pathname);
    if (!found) {
      end(response, 404);
      return;
    }
    response.writeHead(200, {
      ...headers,
      'content-type': found.type,
      'content-length': found.content.length,
    });
    response.end(found.content);
  }

  async function openSession(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readJson(request);
    if (body.status !== 200) {
      end(response, body.status);
      return;
    }
    const parsed = tokenBody.safeParse(body.json);
    const key = parsed.success ? session.open(parsed.data.token) : undefined;
    if (key === undefined) {
      end(response, 401);
      return;
    }
    entered.resolve(undefined);
    json(response, { key });
  }

  async function call(operation: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readJson(request);
    if (body.status !== 200) {
      end(response, body.status);
      return;
    }
    const parsed = callBody.safeParse(body.json);
    if (!parsed.success) {
      end(response, 400);
      return;
    }
    const { id, input } = parsed.data;
    response.once('close', () => {
      if (response.writableFinished) return;
      void app.call('calls.cancel', { id: `${id}-gone`, input: { call: id, left: true } });
    });
    json(response, await app.call(operation, { id, input }));
  }

  return {
    get address() {
      return `http://127.0.0.1:${port}/#${session.token}`;
    },
    entered: entered.promise,
    renew: () => session.renew(),
    port,
    windowClosed: windowClosed.promise,
    close: async () => {
      streams.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function json(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { ...headers, 'content-type': 'application/json' });
  response.end(JSON.stringify(value));
}

function end(response: ServerResponse, status: number): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, { ...headers, connection: 'close' });
  response.end();
}
