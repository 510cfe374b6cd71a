import type { Cause, Finding } from '../model/index.ts';

/**
 * The first action to suggest after a failed check: correct the input, check again, write a letter to whoever can fix
 * it, wait and check again, or continue another time.
 */
export type LeadingAction = 'correct' | 'again' | 'letter' | 'wait' | 'later';

/** Causes that the user can fix, but outside this program rather than by correcting the input. */
const doneElsewhere: ReadonlySet<Cause> = new Set([
  'network-unreachable',
  'antivirus-interception',
  'mailbox-full',
  'external-apps-blocked',
  'smtp-access-disabled-by-provider',
  'recipient-rejected',
  'recipient-unknown',
  'message-too-large',
  'unknown',
]);

/** Causes at the provider that resolve themselves after some minutes. */
const passing: ReadonlySet<Cause> = new Set(['greylisted', 'service-unavailable']);

/** Causes that have often resolved themselves by the next check. */
const brief: ReadonlySet<Cause> = new Set(['connection-dropped', 'protocol-error']);

export function leadingAction({ cause, owner }: Pick<Finding, 'cause' | 'owner'>): LeadingAction {
  // Each further attempt prolongs the provider's rate limit, so even writing to the provider comes second.
  if (cause === 'rate-limited') return 'later';
  if (owner === 'you') return doneElsewhere.has(cause) ? 'again' : 'correct';
  if (owner !== 'provider') return 'letter';
  return passing.has(cause) ? 'wait' : brief.has(cause) ? 'again' : 'letter';
}

/** Causes that mean that the user name is wrong, so that entering another password is pointless. */
const aboutUserName: ReadonlySet<Cause> = new Set(['unknown-user', 'username-format']);

export const isAboutUserName = ({ cause }: Pick<Finding, 'cause'>): boolean => aboutUserName.has(cause);
