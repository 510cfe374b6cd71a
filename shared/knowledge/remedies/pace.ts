import type { Cause, Finding } from '../../model/index.ts';
import { remedyFor } from './remedy-for.ts';

/** Causes that somebody else resolves by allowing the platform's access, which takes effect immediately. */
const allowing: ReadonlySet<Cause> = new Set(['ip-not-allowed', 'port-blocked', 'connection-refused']);
/** Causes that further attempts make worse. */
const leaveAlone: ReadonlySet<Cause> = new Set(['rate-limited', 'account-locked']);

/** Returns whether repeated automatic checks would make the problem worse, so that there must be none. */
export const isLeftAlone = (cause: Cause): boolean => leaveAlone.has(cause);

/**
 * Returns the number of minutes between automatic checks while somebody else resolves the cause; undefined if automatic
 * checks would be pointless or harmful.
 */
export function minutesBetweenChecks({
  cause,
  provider,
}: Pick<Finding, 'cause' | 'provider'>): number | undefined {
  if (leaveAlone.has(cause)) return undefined;
  if (allowing.has(cause)) return 2;
  const { spreadsInMinutes = 0 } = remedyFor(cause, provider);
  return spreadsInMinutes > 0 ? Math.min(30, Math.max(5, Math.round(spreadsInMinutes / 6))) : undefined;
}
