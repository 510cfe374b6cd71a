import type { IncomingMessage, ServerResponse } from 'node:http';

import { CatalogueError } from './catalogue.ts';

/** The maximum body size in bytes, far above that of any valid request. */
const bodyLimit = 65_536;

export interface PracticeAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Record<string, string>;
}

/** Reads the body. An oversized one is read to its end, so that the client receives the response. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= bodyLimit) chunks.push(chunk);
  }
  if (size > bodyLimit) throw new CatalogueError('too-large');
  return Buffer.concat(chunks).toString('utf8');
}

export function send(
  response: ServerResponse,
  { status, body, headers = {} }: PracticeAnswer,
  type = 'application/json',
): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers });
  response.end(JSON.stringify(body));
}

export const sendProblem = (response: ServerResponse, refusal: CatalogueError): void =>
  send(response, refusal, 'application/problem+json');
