import { randomUUID } from 'node:crypto';

import { restoreMinutes } from '../../../../shared/conformance-limits.ts';
import { Over, type Asking } from './asking.ts';
import { renewToken } from './sign-in.ts';
import { activeIn, inWords, isOurs, isSame, type Active } from './standing.ts';
import type { Visit } from './visit.ts';

/** Pauses in milliseconds before each attempt. The last attempt only reads. */
const pauses = [0, 1_000, 2_000, 4_000, 8_000, 8_000];

/**
 * Restores and verifies the previous settings at the end of a check, however it ended. It has a separate time limit,
 * because the check may have timed out or been cancelled.
 */
export async function restoreSettings(visit: Visit): Promise<void> {
  const { standing } = visit;
  if (!standing.isInDoubt) return;
  const asking = visit.askingAnew({
    signal: new AbortController().signal,
    limitMs: restoreMinutes * 60_000,
  });
  const { before } = standing;
  const now = await putBack(visit, asking, before);
  const isBack = now !== undefined && !isOurs(now) && (!before || isSame(now, before));
  visit.say('change.after', isBack, before ? inWords(before) : 'unknown', now ? inWords(now) : 'unknown');
}

/** @returns the active settings at the end; undefined if they could not be read. */
async function putBack(
  visit: Visit,
  asking: Asking,
  before: Active | undefined,
): Promise<Active | undefined> {
  let now: Active | undefined;
  let key = randomUUID();
  for (const [tries, pause] of pauses.entries()) {
    try {
      if (pause > 0) await asking.pause(pause);
      now = activeIn(await asking.ask('/v1/mail-settings'));
      // Settings that were changed elsewhere in the meantime are left alone.
      if (now && (!isOurs(now) || (before && isSame(now, before)))) return now;
      // While the active settings are unknown, nothing is written. The token may have expired, so it is renewed.
      if (!now) await renewToken(visit, asking);
      else if (tries < pauses.length - 1) {
        await rollBack(asking, now, key);
        // The platform may have stored a refusal under its idempotency key, so the next attempt uses another key.
        key = randomUUID();
      }
    } catch (error) {
      if (error instanceof Over) break;
    }
  }
  return now;
}

/**
 * Rolls back the active settings.
 *
 * @throws if the connection fails. The rollback may have happened anyway; repeating it with the same key does not roll
 * back again.
 */
async function rollBack(asking: Asking, { etag }: Active, key: string): Promise<void> {
  const headers = { 'idempotency-key': `conformance-${key}`, 'if-match': etag };
  await asking.ask('/v1/mail-settings/rollback', { method: 'POST', headers });
}
