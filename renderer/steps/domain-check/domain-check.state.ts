import { areThere, waitingFor } from '../../../shared/flow/index.ts';
import type { Profile, Results } from '../../../shared/model/index.ts';
import type { SenderKey } from '../../../shared/texts/index.ts';

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
  // IT is not asked again while IT is expected to act, nor about records whose lookup had no answer or that only have
  // to propagate.
  const isForIt = records.some(({ state }) => !['there', 'unknown', 'stale'].includes(state));
  return isForIt && waitingFor(profile) === undefined ? 'ask-it' : 'look';
}

interface DomainTitle {
  readonly key: SenderKey;
  /** The number of records that are not correct yet, and the total number. */
  readonly open: number;
  readonly count: number;
}

/** Returns the title that states the result of the check; it is a question only if there are no records to look for. */
export function domainTitle(
  turn: DomainTurn,
  { report: { records, dns }, platform }: NonNullable<Results['domainCheck']>,
): DomainTitle {
  const count = records.length;
  const notThere = records.filter(({ state }) => state !== 'there');
  const all = { open: notThere.length, count };
  const key = (): SenderKey => {
    if (turn === 'go-on') return 'sender.there.title.confirmed';
    if (turn === 'stopped') return 'sender.there.title.stopped';
    if (dns.unknownDomain) return 'sender.unknown-domain';
    if (count === 0) return 'sender.there.title';
    if (notThere.length === 0) return platform ? 'sender.there.title.later' : 'sender.there.all';
    if (notThere.every(({ state }) => state === 'unknown')) return 'sender.there.title.unseen';
    if (notThere.every(({ state }) => state === 'stale')) return 'sender.there.title.stale';
    return notThere.every(({ state }) => state === 'missing')
      ? 'sender.there.title.missing'
      : 'sender.there.title.open';
  };
  return { key: key(), ...all };
}
