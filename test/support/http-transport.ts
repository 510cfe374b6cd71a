/** The page's side of the browser shell's HTTP transport, without a page. */
import { request } from 'node:http';

import type { EngineTransport, EngineEvent, CallReply } from '../../shared/contract/index.ts';

export interface ShellAnswer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: string;
}

/** Sends one raw request with any headers, including those that browsers do not let a page set. */
export function send(
  port: number,
  options: { method?: string; path: string; headers?: Record<string, string>; body?: string },
): Promise<ShellAnswer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        host: '127.0.0.1',
        port,
        method: options.method ?? 'GET',
        path: options.path,
        headers: options.headers ?? {},
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const { statusCode: status = 0, headers } = response;
          resolve({ status, headers, body: Buffer.concat(chunks).toString('utf8') });
        });
        response.on('error', reject);
      },
    );
    outgoing.on('error', reject);
    outgoing.end(options.body);
  });
}

export interface HttpSession {
  readonly port: number;
  /** The headers with the session key and the origin, as sent by the page. */
  readonly headers: Record<string, string>;
  readonly transport: EngineTransport;
  close(): void;
}

/** Opens the session of a one-time address and its event stream. */
export async function openSession(address: string): Promise<HttpSession> {
  const { port: portText, hash, origin } = new URL(address);
  const port = Number(portText);
  const json = { origin, 'content-type': 'application/json' };
  const opened = await send(port, {
    method: 'POST',
    path: '/session',
    headers: json,
    body: JSON.stringify({ token: hash.slice(1) }),
  });
  if (opened.status !== 200) throw new Error(`session refused: ${opened.status}`);
  const { key } = JSON.parse(opened.body) as { key: string };
  const headers = { ...json, 'x-absender-key': key };
  const listeners = new Set<(event: EngineEvent) => void>();
  const stream = request(
    { host: '127.0.0.1', port, path: '/events', headers: { 'x-absender-key': key } },
    (response) => {
      let buffered = '';
      response.on('data', (chunk: Buffer) => {
        const blocks = (buffered + chunk.toString('utf8')).split('\n\n');
        buffered = blocks.pop() ?? '';
        for (const block of blocks.filter((text) => text.startsWith('data: '))) {
          for (const listener of listeners) listener(JSON.parse(block.slice(6)) as EngineEvent);
        }
      });
      response.on('error', () => undefined);
      ready.resolve(undefined);
    },
  );
  const ready = Promise.withResolvers<undefined>();
  stream.on('error', () => undefined);
  stream.end();
  await ready.promise;
  return {
    port,
    headers,
    transport: {
      call: async (operation, input) => {
        const path = `/call/${encodeURIComponent(operation)}`;
        const { status, body } = await send(port, {
          method: 'POST',
          path,
          headers,
          body: JSON.stringify(input),
        });
        if (status !== 200) throw new Error(`refused: ${status}`);
        return JSON.parse(body) as CallReply;
      },
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    close: () => stream.destroy(),
  };
}
