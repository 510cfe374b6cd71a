import type { InboundCheck, TenantProblem } from '../../../shared/model/index.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { retryAfter } from '../http/retry-after.ts';
import type { TenantContext } from '../types.ts';
import type { Bodies, InboundCheckBody } from './bodies.ts';
import { read } from './read.ts';
import type { Session } from './session.ts';

const firstPollMs = 500;
const slowestPollMs = 5_000;
/** Questions in a row that may stay without an answer; the mail is on its way meanwhile. */
const mostSilence = 3;

/** Asks after a mail that the tenant sent until it is somewhere, or has taken too long. */
export async function awaitInbound(
  session: Session,
  bodies: Bodies,
  { started, deadlineMs }: { started: InboundCheckBody; deadlineMs: number },
  { signal }: TenantContext,
): Promise<Result<InboundCheck, TenantProblem>> {
  const { clock } = session;
  const began = clock.now();
  const path = `v1/inbound-checks/${encodeURIComponent(started.id)}`;
  let silence = 0;
  let wait = firstPollMs;
  while (clock.now() - began < deadlineMs) {
    if (!(await clock.wait(wait, signal))) return fail({ kind: 'cancelled' });
    const answer = read(await session.ask({ method: 'GET', path, signal }), bodies.inboundCheck);
    if (!answer.ok) {
      silence += 1;
      const { problem, inDoubt } = answer.problem;
      if (!inDoubt || problem.kind === 'cancelled' || silence === mostSilence) return fail(problem);
      continue;
    }
    silence = 0;
    const { body, headers } = answer.value;
    if (body.state !== 'waiting') return ok(outcomeOf(started.sender, body));
    const asked = retryAfter(headers);
    wait = asked === undefined ? Math.min(wait * 1.5, slowestPollMs) : Math.min(asked * 1_000, slowestPollMs);
    wait = Math.max(wait, firstPollMs);
  }
  return ok({ outcome: 'missing', sender: started.sender });
}

/** The sender that was named first counts: it is what the mail was sent with. */
function outcomeOf(sender: string, { state, from, words }: InboundCheckBody): InboundCheck {
  if (state === 'returned') return { outcome: 'returned', sender, ...(words && { words }) };
  const isIntact = from?.toLowerCase() === sender.toLowerCase();
  return { outcome: isIntact ? 'intact' : 'rewritten', sender, ...(from && { seenFrom: from }) };
}
