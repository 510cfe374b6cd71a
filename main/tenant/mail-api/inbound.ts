import type { InboundCheck, TenantProblem } from '../../../shared/model/index.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { poll } from '../http/poll.ts';
import { retryAfter } from '../http/retry-after.ts';
import type { TenantContext } from '../types.ts';
import type { Bodies, InboundCheckBody } from './bodies.ts';
import { read } from './read.ts';
import type { TenantClient } from './session.ts';

/** Polls the tenant until it reports what happened to its test message, or the time limit expires. */
export async function awaitInbound(
  session: TenantClient,
  bodies: Bodies,
  { started, deadlineMs }: { started: InboundCheckBody; deadlineMs: number },
  { signal }: TenantContext,
): Promise<Result<InboundCheck, TenantProblem>> {
  const path = `v1/inbound-checks/${encodeURIComponent(started.id)}`;
  const arrived = await poll<InboundCheck>(
    async () => {
      const answer = read(await session.ask({ method: 'GET', path, signal }), bodies.inboundCheck);
      if (!answer.ok) return answer;
      const { body, headers } = answer.value;
      if (body.state === 'waiting') return ok({ askedAfter: retryAfter(headers) });
      return ok({ end: outcomeOf(started.sender, body) });
    },
    { clock: session.clock, signal, firstMs: 500, deadlineMs },
  );
  return arrived.ok ? ok(arrived.value ?? { outcome: 'missing', sender: started.sender }) : arrived;
}

/**
 * Converts the tenant's result. The sender comes from the tenant's first response, which names the address that the
 * message was sent from.
 */
function outcomeOf(sender: string, { state, from, words }: InboundCheckBody): InboundCheck {
  if (state === 'returned') return { outcome: 'returned', sender, ...(words && { words }) };
  const isIntact = from?.toLowerCase() === sender.toLowerCase();
  return { outcome: isIntact ? 'intact' : 'rewritten', sender, ...(from && { seenFrom: from }) };
}
