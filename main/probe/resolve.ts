import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { domainToASCII } from 'node:url';

import type { HostAddress, ProbeNetwork } from './types.ts';
import { StageFailure, systemFailure } from './failure.ts';

/** The addresses of a host as this computer sees them: hosts file, VPN and all, since that is what other programs use. */
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
    const { lookup: ask = systemLookup } = network;
    const found = await orAborted(ask(name, signal), signal);
    if (found.length === 0) throw new StageFailure({ kind: 'name-not-found' });
    return found;
  } catch (error) {
    if (error instanceof StageFailure || signal.aborted) throw error;
    const failure = systemFailure(error);
    // A name server that refuses or is out of reach says nothing about the mail server.
    throw new StageFailure(failure.kind === 'name-not-found' ? failure : { ...failure, kind: 'dns-failure' });
  }
}

/** The same network with a memory: a name is asked for once, whoever wants to know it. */
export function resolvedOnce(network: ProbeNetwork, signal: AbortSignal): ProbeNetwork {
  const { lookup: ask = systemLookup } = network;
  const answers = new Map<string, ReturnType<typeof ask>>();
  return {
    ...network,
    lookup(name) {
      const answer = answers.get(name) ?? ask(name, signal);
      answers.set(name, answer);
      return answer;
    },
  };
}

async function systemLookup(name: string): Promise<HostAddress[]> {
  const found = await lookup(name, { all: true });
  return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));
}

/** The system's resolver cannot be cancelled: its answer is no longer waited for. */
function orAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    // A deadline that passed is the reason; at the end of the check nobody listens any more.
    const onAbort = () =>
      reject(signal.reason instanceof StageFailure ? signal.reason : new StageFailure({ kind: 'cancelled' }));
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}
