import {
  request as httpRequest,
  type Agent,
  type IncomingHttpHeaders,
  type IncomingMessage,
} from 'node:http';
import { request as httpsRequest } from 'node:https';

/** No answer of the contract comes near; a larger one is not from a tenant. */
const answerLimit = 2_000_000;

export interface RawRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Record<string, string>;
  readonly body?: string;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** The whole body; undefined when it is larger than any tenant's. */
  readonly text: string | undefined;
}

/** One request and its answer, whatever it is. Redirects are never followed. @throws what the connection threw. */
export async function askRaw(
  { method, url, headers, body }: RawRequest,
  agent: Agent,
  signal: AbortSignal,
  onWritten: () => void = () => undefined,
): Promise<RawAnswer> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const accept = 'application/json, application/problem+json';
    const request = send(url, { method, agent, signal, headers: { accept, ...headers } }, resolve);
    // Before its last byte left, nobody can have acted on a request.
    request.once('finish', onWritten);
    request.once('error', reject);
    request.end(body);
  });
  const { statusCode: status = 0 } = response;
  return { status, headers: response.headers, text: await bodyOf(response) };
}

async function bodyOf(response: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    // Leaving the loop closes the connection.
    if (size > answerLimit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** @returns undefined for what is no JSON. */
export function jsonOf(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
