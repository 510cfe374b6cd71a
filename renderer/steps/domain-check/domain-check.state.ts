import { areThere, waitingFor } from '../../../shared/flow/index.ts';
import type { Profile, Results } from '../../../shared/model/index.ts';

/** What is next where a domain's records are checked: the platform confirms, was stopped, or the user says what it shows; IT is asked; or the records are looked for again. */
export type DomainTurn = 'go-on' | 'stopped' | 'say' | 'ask-it' | 'look';

export function domainTurn(
  profile: Profile,
  { report: { records }, platform }: NonNullable<Results['domainCheck']>,
): DomainTurn {
  if (platform?.state === 'confirmed') return 'go-on';
  if (platform?.state === 'stopped') return 'stopped';
  if (!platform && (areThere(records) || records.length === 0)) return 'say';
  // Once IT was asked it is their turn. Nothing is asked for where nobody answered, or where a record only has to get around.
  const isForIt = records.some(({ state }) => !['there', 'unknown', 'stale'].includes(state));
  return isForIt && waitingFor(profile) === undefined ? 'ask-it' : 'look';
}
