import type { Cause, Finding } from '../../model/index.ts';
import { remedyFor } from './remedy-for.ts';

/** Somebody else lets the platform in, and it works at once. */
const doors: ReadonlySet<Cause> = new Set(['ip-not-allowed', 'port-blocked', 'connection-refused']);
/** Every further try makes these worse. */
const leaveAlone: ReadonlySet<Cause> = new Set(['rate-limited', 'account-locked']);

/** Whether looking again by itself would make it worse. */
export const isLeftAlone = (cause: Cause): boolean => leaveAlone.has(cause);

/**
 * How many minutes to leave between two looks at something that others change; undefined where looking again by itself
 * helps nobody.
 */
export function minutesBetweenLooks({
  cause,
  provider,
}: Pick<Finding, 'cause' | 'provider'>): number | undefined {
  if (leaveAlone.has(cause)) return undefined;
  if (doors.has(cause)) return 2;
  const { spreadsInMinutes = 0 } = remedyFor(cause, provider);
  return spreadsInMinutes > 0 ? Math.min(30, Math.max(5, Math.round(spreadsInMinutes / 6))) : undefined;
}
