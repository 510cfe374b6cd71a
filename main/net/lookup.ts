import { lookup as systemLookup } from 'node:dns/promises';
import { isIPv6, type LookupFunction } from 'node:net';

import { NetFault } from './fault.ts';

export interface HostAddress {
  readonly address: string;
  readonly family: 4 | 6;
}

/** Returns the addresses of a name, preferred ones first. */
export type Lookup = (host: string, signal?: AbortSignal) => Promise<readonly HostAddress[]>;

export const hostAddress = (address: string): HostAddress => ({ address, family: isIPv6(address) ? 6 : 4 });

/**
 * Resolves names as this computer does, including its hosts file and VPN, because other programs do the same. Cannot be
 * cancelled.
 */
export const lookupHere: Lookup = async (host) =>
  (await systemLookup(host, { all: true })).map(({ address }) => hostAddress(address));

/** Caches the answers, so that each name is resolved once. */
export function remembering(lookup: Lookup): Lookup {
  const answers = new Map<string, ReturnType<Lookup>>();
  return (host, signal) => {
    const answer = answers.get(host) ?? lookup(host, signal);
    answers.set(host, answer);
    return answer;
  };
}

/** Adapts a lookup to a connection's `lookup` option, so that it connects to the same addresses that were checked. */
export const lookupFor =
  (lookup: Lookup, isAllowed: (ip: string) => boolean): LookupFunction =>
  (host, { all }, done) => {
    lookup(host).then(
      (found) => {
        const usable = found.filter(({ address }) => isAllowed(address));
        const [first] = usable;
        if (!first) done(new NetFault(found.length === 0 ? 'ENOTFOUND' : 'NOT_PUBLIC'), '', 4);
        else if (all === true) done(null, [...usable]);
        else done(null, first.address, first.family);
      },
      (error: unknown) => done(error as NodeJS.ErrnoException, '', 4),
    );
  };
