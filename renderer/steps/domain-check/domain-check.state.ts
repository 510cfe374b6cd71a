import { areThere, waitingFor } from '../../../shared/flow/index.ts';
import type { Profile, Results } from '../../../shared/model/index.ts';

/**
 * The next action after a check of the domain's records: continue, because the platform has confirmed the domain; offer
 * to resume, because the platform was stopped; let the user say what the platform shows; ask IT; or check the records
 * again.
 */
export type DomainTurn = 'go-on' | 'stopped' | 'say' | 'ask-it' | 'look';

export function domainTurn(
  profile: Profile,
  { report: { records }, platform }: NonNullable<Results['domainCheck']>,
): DomainTurn {
  if (platform?.state === 'confirmed') return 'go-on';
  if (platform?.state === 'stopped') return 'stopped';
  if (!platform && (areThere(records) || records.length === 0)) return 'say';
  // IT is not asked again while it is their turn, nor about records whose lookup had no answer or that only have to
  // propagate.
  const isForIt = records.some(({ state }) => !['there', 'unknown', 'stale'].includes(state));
  return isForIt && waitingFor(profile) === undefined ? 'ask-it' : 'look';
}
