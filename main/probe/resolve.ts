import { isIP } from 'node:net';
import { domainToASCII } from 'node:url';

import { lookupHere, unlessAborted, type HostAddress } from '../net/index.ts';
import { StageFailure, systemFailure } from './failure.ts';
import type { ProbeNetwork } from './types.ts';

/** Resolves a host as other programs on this computer do, including through the hosts file and a VPN. */
export async function resolveHost(
  host: string,
  network: ProbeNetwork,
  signal: AbortSignal,
): Promise<readonly HostAddress[]> {
  const literal = isIP(host);
  if (literal === 4 || literal === 6) return [{ address: host, family: literal }];
  const name = domainToASCII(host);
  if (name === '') throw new StageFailure({ kind: 'name-not-found' });
  try {
    const { lookup = lookupHere } = network;
    const found = await unlessAborted(lookup(name, signal), signal);
    if (found.length === 0) throw new StageFailure({ kind: 'name-not-found' });
    return found;
  } catch (error) {
    // An expired deadline, for example, is already a StageFailure.
    if (error instanceof StageFailure) throw error;
    if (signal.aborted) throw new StageFailure({ kind: 'cancelled' });
    const failure = systemFailure(error);
    // A name server that refuses or is unreachable says nothing about the mail server.
    throw new StageFailure(failure.kind === 'name-not-found' ? failure : { ...failure, kind: 'dns-failure' });
  }
}
