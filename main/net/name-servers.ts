import { Resolver } from 'node:dns/promises';

import { isIpv6, isIpv4 } from '../../shared/model/index.ts';
import { isPublic } from './public.ts';

/** Sends one query. The results and error codes are those of Node's resolver. */
export type AskNameServer = (name: string, type: string) => Promise<unknown>;

export interface NameServerOptions {
  /** `IP`, `IP:PORT` or `[IPv6]:PORT`. The system's servers are used if absent. */
  readonly servers?: readonly string[] | undefined;
  /** Time in milliseconds before a query is repeated or fails. */
  readonly timeoutMs: number;
  readonly tries: number;
  readonly signal: AbortSignal;
}

export function nameServers({ servers, timeoutMs, tries, signal }: NameServerOptions): AskNameServer {
  const resolver = new Resolver({ timeout: timeoutMs, tries });
  if (servers !== undefined) resolver.setServers(servers);
  signal.addEventListener('abort', () => resolver.cancel(), { once: true });
  return (name, type) => {
    signal.throwIfAborted();
    return resolver.resolve(name, type);
  };
}

/**
 * Returns the addresses at which to query a domain's own name server: at the configured server's port, if any, then at
 * 53. The owner of a zone chooses its name servers, so only public addresses are allowed unless the configured server
 * is in the local network.
 *
 * @param configured in the format of {@link NameServerOptions.servers}.
 */
export function serverAddressesOf(address: string, configured: string | undefined): string[] {
  const [, bracketed, plain, port = '53'] = /^(?:\[(.+)\]|([^:]+))(?::(\d+))?$/.exec(configured ?? '') ?? [];
  const server = bracketed ?? plain ?? configured;
  const isWithin = server !== undefined && (isIpv4(server) || isIpv6(server)) && !isPublic(server);
  if (!isPublic(address) && !isWithin) return [];
  const host = isIpv6(address) ? `[${address}]` : address;
  return [...new Set([`${host}:${port}`, `${host}:53`])];
}
