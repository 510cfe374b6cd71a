import type { Address } from './address.ts';
import type { Discovery } from './discovery.ts';
import type { Endpoint } from './endpoint.ts';
import { alternativesTo, type AlternativeCandidate } from './alternatives.ts';

/** Values that a user provides instead of relying on discovery. */
export interface GivenValues {
  readonly endpoint?: Endpoint | undefined;
  readonly username?: string | undefined;
}

/** The server and user name to probe for an address, without a profile. */
export interface Target {
  readonly endpoint: Endpoint;
  readonly username: string;
  readonly alternatives: AlternativeCandidate[];
}

/**
 * Returns the given server with its other ports for inspection, or every server that discovery trusts.
 *
 * @returns undefined if discovery trusts no server, so that the user has to name one.
 */
export function targetOf(
  address: Address,
  given: GivenValues,
  discovery: Pick<Discovery, 'candidates'> | undefined,
): Target | undefined {
  if (given.endpoint) {
    const first = { endpoint: given.endpoint, username: given.username ?? address };
    return { ...first, alternatives: alternativesTo(first, undefined) };
  }
  const best = discovery?.candidates.find(({ trust }) => trust === 'authenticated');
  if (!best) return undefined;
  const { host, port, security } = best;
  const first = { endpoint: { host, port, security }, username: given.username ?? best.username };
  return { ...first, alternatives: alternativesTo(first, discovery) };
}
