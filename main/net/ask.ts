import { request as send, type Agent, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';

import { bareHost } from './proxy.ts';

export interface HttpRequest {
  readonly method: string;
  /** A user name and password in the URL are ignored, because they would conflict with the `Authorization` header. */
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** Whether the body was longer than the limit; `text` is then its beginning. */
  readonly isCut: boolean;
}

export interface AskOptions {
  /** Must match the protocol; see `agentFor`. */
  readonly agent: Agent;
  readonly signal: AbortSignal;
  readonly limit: (status: number) => number;
}

/**
 * Sends one request and returns its response, whatever the status. Never follows redirects.
 *
 * @param limit the number of bytes of the body to read, by status.
 * @param onWritten is called when the whole request has been sent; before that, no server can have acted on it.
 * @throws the connection's error, with a `code`, or an AbortError.
 */
export async function ask(
  { method, url, headers, body }: HttpRequest,
  { agent, signal, limit }: AskOptions,
  onWritten: () => void = () => undefined,
): Promise<HttpAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const options = {
    protocol: url.protocol,
    host: bareHost(url),
    port: url.port,
    path: url.pathname + url.search,
    method,
    headers,
    agent,
    signal,
    stop: signal,
  };
  const request = send(options, resolve);
  request.once('finish', onWritten);
  request.on('error', reject);
  request.end(body);
  const response = await promise;
  const { statusCode: status = 0 } = response;
  return { status, headers: response.headers, ...(await bodyOf(response, limit(status))) };
}

async function bodyOf(response: IncomingMessage, limit: number) {
  const chunks: Buffer[] = [];
  let size = 0;
  if (limit === 0) response.destroy();
  else
    for await (const chunk of response as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.length;
      // Leaving the loop closes the connection.
      if (size > limit) break;
    }
  return { text: Buffer.concat(chunks).subarray(0, limit).toString('utf8'), isCut: size > limit };
}
