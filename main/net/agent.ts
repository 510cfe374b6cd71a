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

/** How HTTPS servers are reached. */
export interface HttpsOptions {
  /** PEM certificates trusted beside the system's. */
  readonly extraCa?: readonly string[] | undefined;
  /** That of this program's environment when absent. */
  readonly proxyFor?: ProxyFor | undefined;
  /** Where names are looked up; the system's resolver when absent. Who names one means that one: a proxy would ask its own. */
  readonly lookup?: Lookup | undefined;
  /** Where names are looked up on the way without a proxy; the system's resolver, which cannot be cancelled, when absent. */
  readonly directLookup?: Lookup | undefined;
  /** Connects to public addresses only. For addresses that strangers choose. */
  readonly publicOnly?: boolean;
}

/** Milliseconds; where only the proxy knows the names of the internet, this computer may get no answer at all. */
const lookupMs = 1_000;

interface Connecting extends RequestOptions {
  /** What ends a connection that is still being made; Node keeps a request's signal to itself. */
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
      // Node looks at the error first: there is no socket then.
      (error: unknown) => (done as (error: unknown) => void)(error),
    );
  }

  async #connect(options: Connecting): Promise<Duplex> {
    const { extraCa, proxyFor, lookup, publicOnly = false } = this.#options;
    const host = String(options.host);
    const target = `${isIP(host) === 6 ? `[${host}]` : host}:${options.port ?? 443}`;
    // A look-up is never asked about an address.
    if (publicOnly && isIP(host) !== 0 && !isPublic(host)) throw new NetFault('NOT_PUBLIC');
    const proxy = lookup ? undefined : await proxyTo(new URL(`https://${target}`), proxyFor);
    if (proxy && publicOnly && (await leadsInside(host))) throw new NetFault('NOT_PUBLIC');
    const socket = proxy && (await tunnel(proxy, target, extraCa, options.stop));
    return super.createConnection({ ...options, ...(socket && { socket }) }) as Duplex;
  }
}

/** Whether a name is one of this network. A proxy looks names up by itself: what is not known here is left to it. */
async function leadsInside(host: string): Promise<boolean> {
  if (isIP(host) !== 0) return false;
  if (/^[^.]+\.?$/.test(host)) return true;
  const found = await within(lookupMs, lookupHere(host), () => []).catch((): HostAddress[] => []);
  return found.length > 0 && !found.some(({ address }) => isPublic(address));
}

/**
 * How a server is reached: under a certificate that is right, through the proxy that leads to it. Without encryption only
 * on this computer; whoever sends secrets sees to that.
 */
export const agentFor = (url: URL, options: HttpsOptions): HttpAgent =>
  url.protocol === 'http:' ? new HttpAgent() : new VerifiedAgent(options);
