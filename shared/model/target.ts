import type { Address } from './address.ts';
import type { Discovery } from './discovery.ts';
import type { Endpoint } from './endpoint.ts';
import { alternativesTo, type AlternativeCandidate } from './alternatives.ts';

/** Values provided by the user, which override those found by discovery. */
export interface GivenValues {
  readonly endpoint?: Endpoint | undefined;
  readonly username?: string | undefined;
}

/** The server, user name and alternatives to probe for an address when there is no profile. */
export interface Target {
  readonly endpoint: Endpoint;
  readonly username: string;
  readonly alternatives: AlternativeCandidate[];
}

/**
 * Returns the server that the user named, with its other ports for inspection only; otherwise, the best trusted server
 * that discovery found, with its alternatives.
 *
 * @returns undefined if discovery found no trusted server; the user then has to name one.
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
