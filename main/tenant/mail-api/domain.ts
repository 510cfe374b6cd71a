import type { PlatformDomain, TenantProblem } from '../../../shared/model/index.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { poll } from '../http/poll.ts';
import { retryAfter } from '../http/retry-after.ts';
import type { TenantContext } from '../types.ts';
import type { Bodies } from './bodies.ts';
import { read } from './read.ts';
import type { TenantClient } from './session.ts';

export const domainPath = (domain: string): string => `v1/domains/${encodeURIComponent(domain)}`;

/** Follows the tenant's check of a domain's DNS records until it ends. */
export async function awaitDomain(
  session: TenantClient,
  bodies: Bodies,
  { id, deadlineMs }: { readonly id: string; readonly deadlineMs: number },
  { signal }: TenantContext,
): Promise<Result<PlatformDomain, TenantProblem>> {
  const path = `v1/domain-checks/${encodeURIComponent(id)}`;
  const ended = await poll<Result<PlatformDomain, TenantProblem>>(
    async () => {
      const answer = read(await session.ask({ method: 'GET', path, signal }), bodies.domainCheck);
      if (!answer.ok) return answer;
      const { body, headers } = answer.value;
      if (body.state === 'done') return ok({ end: ok(body.domain) });
      if (body.state === 'aborted') return ok({ end: fail({ kind: 'server-error' }) });
      return ok({ askedAfter: retryAfter(headers) });
    },
    { clock: session.clock, signal, firstMs: 250, deadlineMs },
  );
  return ended.ok ? (ended.value ?? fail({ kind: 'timeout' })) : ended;
}
