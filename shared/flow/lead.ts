import type { Cause, Finding } from '../model/index.ts';

/**
 * What comes first after a check that failed: correct what was typed, check again, write to the owner, wait and look
 * again, or go on another time.
 */
export type LeadingAction = 'correct' | 'again' | 'letter' | 'wait' | 'later';

/** Up to the user, but nothing that was typed here changes it: it is done elsewhere, then checked again. */
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

/** At the provider, and over by itself after some minutes. */
const passing: ReadonlySet<Cause> = new Set(['greylisted', 'service-unavailable']);

/** Often over at the next look. */
const brief: ReadonlySet<Cause> = new Set(['connection-dropped', 'protocol-error']);

export function leadingAction({ cause, owner }: Pick<Finding, 'cause' | 'owner'>): LeadingAction {
  // Each try now makes the pause longer, even where somebody could lift it.
  if (cause === 'rate-limited') return 'later';
  if (owner === 'you') return doneElsewhere.has(cause) ? 'again' : 'correct';
  if (owner !== 'provider') return 'letter';
  return passing.has(cause) ? 'wait' : brief.has(cause) ? 'again' : 'letter';
}

/** The user name is what is wrong: another password would change nothing. */
const aboutUserName: ReadonlySet<Cause> = new Set(['unknown-user', 'username-format']);

export const isAboutUserName = ({ cause }: Pick<Finding, 'cause'>): boolean => aboutUserName.has(cause);
