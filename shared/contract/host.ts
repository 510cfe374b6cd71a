import { z } from 'zod';

import type { CancelSignal } from '../cancel.ts';
import { fail, ok, type Result } from '../result.ts';
import { engineEventSchema, type EngineEvent, type Progress } from './events.ts';
import { operations, type Input, type OperationName, type Output } from './operations.ts';

/**
 * The reason why a call returned no value. Users can only encounter `cancelled`, `disconnected`, `not-saved` and
 * `internal`; all others indicate bugs. For `not-saved`, the detail is one of `notSavedReasons`.
 */
export const callProblemSchema = z.strictObject({
  kind: z.enum([
    'unknown-operation',
    'invalid-input',
    'not-found',
    'cancelled',
    'disconnected',
    'not-saved',
    'internal',
  ]),
  detail: z.string().max(500).optional(),
});
export type CallProblem = z.infer<typeof callProblemSchema>;

/** Thrown where code cannot return a call problem as a result, e.g. while changing the settings. */
export class CallRefusal extends Error {
  override readonly name = 'Refusal';
  readonly problem: CallProblem;

  constructor(problem: CallProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}

export type CallReply = Result<unknown, CallProblem>;

/**
 * The transport between a page and the engine. The preload script exposes exactly these two functions, and the loopback
 * server provides them too.
 */
export interface EngineTransport {
  call(operation: string, request: { id: string; input: unknown }): Promise<CallReply>;
  /** @returns a function that ends the subscription. */
  subscribe(listener: (event: EngineEvent) => void): () => void;
}

export interface CallOptions {
  readonly signal?: CancelSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** The typed API of the engine, independent of the transport. */
export interface Host {
  call<Name extends OperationName>(
    name: Name,
    input: Input<Name>,
    options?: CallOptions,
  ): Promise<Result<Output<Name>, CallProblem>>;
}

const replySchema = z.union([
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), problem: callProblemSchema }),
]);

/**
 * Creates the typed API of the engine on top of a transport. Replies are validated here as well, because the engine may
 * be of a different version.
 */
export function hostThrough(transport: EngineTransport, newId: () => string): Host {
  return {
    async call(name, input, { signal, onProgress } = {}) {
      if (signal?.aborted) return fail({ kind: 'cancelled' });
      const id = newId();
      const unsubscribe = onProgress
        ? transport.subscribe((event) => {
            const parsed = engineEventSchema.safeParse(event);
            if (parsed.success && parsed.data.call === id) onProgress(parsed.data.progress);
          })
        : undefined;
      const cancel = () => void transport.call('calls.cancel', { id: newId(), input: { call: id } });
      signal?.addEventListener('abort', cancel, { once: true });
      try {
        const reply = replySchema.safeParse(await transport.call(name, { id, input }));
        if (!reply.success) return fail({ kind: 'internal', detail: 'unreadable reply' });
        if (!reply.data.ok) return reply.data;
        const output = operations[name].output.safeParse(reply.data.value);
        if (!output.success) return fail({ kind: 'internal', detail: 'unexpected reply' });
        return ok(output.data as Output<typeof name>);
      } catch {
        return fail({ kind: 'disconnected' });
      } finally {
        signal?.removeEventListener('abort', cancel);
        unsubscribe?.();
      }
    },
  };
}
