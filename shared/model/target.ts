import type { Address } from './address.ts';
import type { Discovery } from './discovery.ts';
import type { Endpoint } from './endpoint.ts';
import { waysBeside, type Way } from './ways.ts';

/** What somebody knows about a mailbox, and does not leave to discovery. */
export interface GivenValues {
  readonly endpoint?: Endpoint | undefined;
  readonly username?: string | undefined;
}

/** What to probe for an address, without a profile. */
export interface Target {
  readonly endpoint: Endpoint;
  readonly username: string;
  readonly alternatives: Way[];
}

/**
 * The server that was named, with its other ports to look at, or everything that discovery vouches for.
 *
 * @returns undefined where nobody vouches for any server: somebody has to name one.
 */
export function targetOf(
  address: Address,
  given: GivenValues,
  discovery: Pick<Discovery, 'candidates'> | undefined,
): Target | undefined {
  if (given.endpoint) {
    const first = { endpoint: given.endpoint, username: given.username ?? address };
    return { ...first, alternatives: waysBeside(first, undefined) };
  }
  const best = discovery?.candidates.find(({ trust }) => trust === 'authenticated');
  if (!best) return undefined;
  const { host, port, security } = best;
  const first = { endpoint: { host, port, security }, username: given.username ?? best.username };
  return { ...first, alternatives: waysBeside(first, discovery) };
}
