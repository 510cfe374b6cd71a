import { Resolver } from 'node:dns/promises';

import { isIpv6, isIpv4 } from '../../shared/model/index.ts';
import { isPublic } from './public.ts';

/** Asks one question; in the shapes and with the error codes of Node's own resolver. */
export type AskNameServer = (name: string, type: string) => Promise<unknown>;

export interface NameServerOptions {
  /** `IP`, `IP:PORT`, `[IPv6]:PORT`; the system's servers when absent. */
  readonly servers?: readonly string[] | undefined;
  /** Milliseconds until a question is asked once more, or given up. */
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
 * Where a domain's own name servers are asked: at the port of the server that somebody named, if any, then at 53. Zones name
 * their servers themselves, so that only public addresses are asked; who names a server of this network means it.
 *
 * @param named as {@link NameServerOptions.servers}.
 */
export function placesOf(address: string, named: string | undefined): string[] {
  const [, bracketed, plain, port = '53'] = /^(?:\[(.+)\]|([^:]+))(?::(\d+))?$/.exec(named ?? '') ?? [];
  const server = bracketed ?? plain ?? named;
  const isWithin = server !== undefined && (isIpv4(server) || isIpv6(server)) && !isPublic(server);
  if (!isPublic(address) && !isWithin) return [];
  const host = isIpv6(address) ? `[${address}]` : address;
  return [...new Set([`${host}:${port}`, `${host}:53`])];
}
