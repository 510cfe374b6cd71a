import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type Socket } from 'node:net';

import { NetFault } from './fault.ts';
import { bareHost } from './proxy.ts';
import { verified } from './trust.ts';

/** Error codes for a peer that accepted the connection and then closed it, or that does not speak HTTP. */
const noProxy = /^(?:ECONNRESET|HPE_\w+)$/;

/**
 * Opens a tunnel to a server through a proxy (RFC 9110 section 9.3.6). The connection to an `https` proxy is encrypted
 * and verified, because it may carry credentials.
 *
 * @param target host and port.
 * @throws {NetFault} with the status if the proxy refuses; otherwise the connection's error.
 */
export function tunnel(
  proxy: URL,
  target: string,
  extraCa: readonly string[] | undefined,
  signal: AbortSignal | undefined,
): Promise<Socket> {
  const isTls = proxy.protocol === 'https:';
  const send = isTls ? httpsRequest : httpRequest;
  const host = bareHost(proxy);
  const { promise, resolve, reject } = Promise.withResolvers<Socket>();
  const call = send({
    // Otherwise Node would take the server name from the Host header, which names the target.
    ...(isTls && { ...verified(extraCa), servername: isIP(host) === 0 ? host : '' }),
    host,
    port: proxy.port,
    method: 'CONNECT',
    path: target,
    headers: { host: target, ...signInOf(proxy) },
    agent: false,
    signal,
  });
  call.once('connect', ({ statusCode = 0 }, socket: Socket) => {
    if (statusCode >= 200 && statusCode < 300) {
      resolve(socket);
      return;
    }
    socket.destroy();
    reject(new NetFault('ERR_PROXY_TUNNEL', statusCode));
  });
  call.once('error', (error: NodeJS.ErrnoException) =>
    reject(noProxy.test(error.code ?? '') ? new NetFault('ERR_PROXY_TUNNEL') : error),
  );
  call.end();
  return promise;
}

function signInOf({ username, password }: URL): Record<string, string> {
  if (username === '' && password === '') return {};
  const pair = [username, password].map(decoded).join(':');
  return { 'proxy-authorization': `Basic ${Buffer.from(pair).toString('base64')}` };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
