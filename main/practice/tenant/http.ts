import type { IncomingMessage, ServerResponse } from 'node:http';

/** The body may not be larger; nothing in the contract comes near. */
const bodyLimit = 65_536;

/** An error of the contract's catalogue (`openapi.yaml`), thrown anywhere in a handler. */
export class Refusal extends Error {
  readonly status: number;
  readonly type: string;
  readonly fields: Record<string, string> | undefined;

  constructor(status: number, type: string, title: string, fields?: Record<string, string>) {
    super(title);
    this.status = status;
    this.type = type;
    this.fields = fields;
  }
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Record<string, string>;
}

export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > bodyLimit) throw new Refusal(413, 'too-large', 'The body is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

export function send(
  response: ServerResponse,
  { status, body, headers = {} }: Answer,
  type = 'application/json',
): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers });
  response.end(JSON.stringify(body));
}

/** problem+json, RFC 9457. */
export function sendProblem(response: ServerResponse, { status, type, message, fields }: Refusal): void {
  const body = {
    type: `https://absender.example/problems/${type}`,
    title: message,
    status,
    ...(fields && { fields }),
  };
  send(response, { status, body }, 'application/problem+json');
}
