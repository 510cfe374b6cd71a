import { Agent as HttpAgent } from 'node:http';
import { Agent, type RequestOptions } from 'node:https';
import { isIP } from 'node:net';
import type { Duplex } from 'node:stream';

import { within } from './deadline.ts';
import { NetFault } from './fault.ts';
import { lookupFor, lookupHere, type HostAddress, type Lookup } from './lookup.ts';
import { proxyTo, type ProxyFor } from './proxy.ts';
import { isPublic } from './public.ts';
import { verified } from './trust.ts';
import { tunnel } from './tunnel.ts';

/** Options for connecting to HTTPS servers. */
export interface HttpsOptions {
  /** PEM certificates to trust in addition to the system's. */
  readonly extraCa?: readonly string[] | undefined;
  /** The proxy configuration. The program's environment is used if absent. */
  readonly proxyFor?: ProxyFor | undefined;
  /**
   * Resolves names. The system's resolver is used if absent. If set, no proxy is used, because a proxy resolves names
   * itself.
   */
  readonly lookup?: Lookup | undefined;
  /**
   * Resolves names for connections without a proxy. If absent, the system's resolver is used, which cannot be
   * cancelled.
   */
  readonly directLookup?: Lookup | undefined;
  /** Whether to connect to public addresses only. Meant for URLs that third parties choose. */
  readonly publicOnly?: boolean;
}

/**
 * Time limit in milliseconds for resolving a name. If only the proxy can resolve internet names, this computer may get
 * no answer at all.
 */
const lookupMs = 1_000;

interface Connecting extends RequestOptions {
  /** Aborts a connection that is being established; Node does not pass the request's signal on. */
  readonly stop?: AbortSignal;
}

class VerifiedAgent extends Agent {
  readonly #options: HttpsOptions;

  constructor(options: HttpsOptions) {
    const { extraCa, directLookup, lookup = directLookup, publicOnly = false } = options;
    const isAllowed = publicOnly ? isPublic : () => true;
    super({
      ...verified(extraCa),
      ...((lookup || publicOnly) && { lookup: lookupFor(lookup ?? lookupHere, isAllowed) }),
    });
    this.#options = options;
  }

  override createConnection(
    options: Connecting,
    done: (error: Error | null, socket: Duplex) => void,
  ): undefined {
    this.#connect(options).then(
      (socket) => done(null, socket),
      // On an error, Node ignores the missing socket.
      (error: unknown) => (done as (error: unknown) => void)(error),
    );
  }

  async #connect(options: Connecting): Promise<Duplex> {
    const { extraCa, proxyFor, lookup, publicOnly = false } = this.#options;
    const host = String(options.host);
    const target = `${isIP(host) === 6 ? `[${host}]` : host}:${options.port ?? 443}`;
    // Node does not call `lookup` for IP addresses.
    if (publicOnly && isIP(host) !== 0 && !isPublic(host)) throw new NetFault('NOT_PUBLIC');
    const proxy = lookup ? undefined : await proxyTo(new URL(`https://${target}`), proxyFor);
    if (proxy && publicOnly && (await leadsInside(host))) throw new NetFault('NOT_PUBLIC');
    const socket = proxy && (await tunnel(proxy, target, extraCa, options.stop));
    return super.createConnection({ ...options, ...(socket && { socket }) }) as Duplex;
  }
}

/**
 * Returns whether a name resolves to an address in the local network. Names that are unknown here are left to the
 * proxy, which resolves them itself.
 */
async function leadsInside(host: string): Promise<boolean> {
  if (isIP(host) !== 0) return false;
  if (/^[^.]+\.?$/.test(host)) return true;
  const found = await within(lookupMs, lookupHere(host), () => []).catch((): HostAddress[] => []);
  return found.length > 0 && !found.some(({ address }) => isPublic(address));
}

/**
 * Creates the agent for HTTPS with a verified certificate, through the proxy if there is one. Plain HTTP is only meant
 * for servers on this computer; callers that send secrets must ensure that.
 */
export const agentFor = (url: URL, options: HttpsOptions): HttpAgent =>
  url.protocol === 'http:' ? new HttpAgent() : new VerifiedAgent(options);
