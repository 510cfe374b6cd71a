import { randomUUID } from 'node:crypto';

import { wayBackMinutes } from '../../../../shared/conformance-limits.ts';
import { Over, type Asking } from './asking.ts';
import { renewToken } from './sign-in.ts';
import { activeIn, inWords, isOurs, isSame, type Active } from './standing.ts';
import type { Visit } from './visit.ts';

/** Milliseconds before each try; the last entry is only a look. */
const pauses = [0, 1_000, 2_000, 4_000, 8_000, 8_000];

/**
 * The end of a visit, whatever brought it about: what the platform sent with before is put back, and looked at. The check
 * may be over or cancelled by then; this has minutes of its own.
 */
export async function leaveAsFound(visit: Visit): Promise<void> {
  const { standing } = visit;
  if (!standing.isInDoubt) return;
  const asking = visit.askingAnew({
    signal: new AbortController().signal,
    limitMs: wayBackMinutes * 60_000,
  });
  const { before } = standing;
  const now = await putBack(visit, asking, before);
  const isBack = now !== undefined && !isOurs(now) && (!before || isSame(now, before));
  visit.say('change.after', isBack, before ? inWords(before) : 'unknown', now ? inWords(now) : 'unknown');
}

/** @returns what is active in the end; undefined where that could not be read. */
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
      // What somebody else has set up meanwhile is theirs.
      if (now && (!isOurs(now) || (before && isSame(now, before)))) return now;
      // Nothing is written blindly.
      if (!now) await renewToken(visit, asking);
      else if (tries < pauses.length - 1) {
        await rollBack(asking, now, key);
        // A refusal may be kept with its key.
        key = randomUUID();
      }
    } catch (error) {
      if (error instanceof Over) break;
    }
  }
  return now;
}

/** @throws whatever the connection threw: then it may have happened, and the same key is the same rollback. */
async function rollBack(asking: Asking, { etag }: Active, key: string): Promise<void> {
  const headers = { 'idempotency-key': `conformance-${key}`, 'if-match': etag };
  await asking.ask('/v1/mail-settings/rollback', { method: 'POST', headers });
}
