import { randomUUID } from 'node:crypto';

import type { ConnectionOutcome, TenantProblem } from '../../../shared/model/index.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { ExchangeFailure } from '../http/failure.ts';
import { again } from '../http/patience.ts';
import { poll } from '../http/poll.ts';
import { retryAfter } from '../http/retry-after.ts';
import type { TenantConnections } from '../types.ts';
import type { Bodies, ConnectionBody } from './bodies.ts';
import { plain, read } from './read.ts';
import type { TenantClient } from './session.ts';

/** Maximum polling interval in milliseconds, short because the user is waiting. */
const slowestMs = 1_000;

const pathOf = (id: string) => `v1/connections/${encodeURIComponent(id)}`;

/**
 * Manages the contract's OAuth connections, available since version 1.1. The platform keeps the tokens; no response
 * contains one.
 */
export function apiConnections(session: TenantClient, bodies: Bodies, deadlineMs: number): TenantConnections {
  const ask = async (id: string, signal: AbortSignal) =>
    read(await session.ask({ method: 'GET', path: pathOf(id), signal }), bodies.connection);

  return {
    async begin({ settings: { sender, username }, provider }, { signal, report }) {
      report?.({ kind: 'step', step: 'writing' });
      const headers = { 'idempotency-key': randomUUID() };
      const body = { provider, sender, username };
      const post = () => session.ask({ method: 'POST', path: 'v1/connections', body, headers, signal });
      const begun = read(await again(post, session.clock, signal), bodies.connection);
      if (!begun.ok) return plain(begun);
      const { id, ...connection } = begun.value.body;
      return connection.state === 'waiting'
        ? ok({ id, url: connection.authorizeUrl })
        : fail({ kind: 'not-a-tenant', detail: connection.state });
    },

    async readOutcome(id, _sender, { signal }) {
      const answer = await ask(id, signal);
      return answer.ok ? ok(outcomeOf(answer.value.body)) : plain(answer);
    },

    async end(id, _sender, { signal }): Promise<Result<ConnectionOutcome, TenantProblem>> {
      const ended = await poll<ConnectionOutcome>(
        async () => {
          const answer = await ask(id, signal);
          if (!answer.ok) return answer;
          const { body, headers } = answer.value;
          const end = outcomeOf(body);
          return ok(end ? { end } : { askedAfter: retryAfter(headers) });
        },
        { clock: session.clock, signal, firstMs: 500, slowestMs, deadlineMs },
      );
      return ended.ok ? ok(ended.value ?? { state: 'expired' }) : ended;
    },

    async forget(id, _sender, { signal }) {
      const removed: Result<unknown, ExchangeFailure> = await again(
        () => session.ask({ method: 'DELETE', path: pathOf(id), signal }),
        session.clock,
        signal,
      );
      if (removed.ok || removed.problem.problem.kind === 'not-found') return ok(undefined);
      return fail(removed.problem.problem);
    },
  };
}

function outcomeOf(body: ConnectionBody): ConnectionOutcome | undefined {
  switch (body.state) {
    case 'waiting':
      return undefined;
    case 'connected':
      return { state: 'connected', account: body.account };
    case 'refused':
      return { state: 'refused', words: body.words };
    case 'expired':
      return { state: 'expired' };
  }
}
