import { z } from 'zod';

import {
  dispatch,
  operations,
  outlivesPage,
  type EngineEvent,
  type CallReply,
} from '../../shared/contract/index.ts';
import { fail, ok } from '../../shared/result.ts';
import { Engine } from './engine.ts';
import { guarded } from './exits.ts';
import { handlersOf } from './operations/index.ts';
import { learnInput, newRedaction } from './redaction.ts';
import { RunningCalls } from './running-calls.ts';
import type { App, AppPorts } from './types.ts';

const requestSchema = z.strictObject({ id: z.string().min(1).max(64), input: z.unknown() });
/** The profile that an input concerns, read before the operation's schema is applied. */
const aboutSchema = z.object({ profileId: z.string().optional().catch(undefined) }).catch({});

/** Creates the engine that every shell uses. It runs calls, streams their progress and cancels them. */
export function createApp(unguarded: AppPorts): App {
  const redaction = newRedaction();
  const ports = guarded(unguarded, redaction);
  const { journal } = ports;
  const running = new RunningCalls();
  const engine = new Engine(ports, redaction, running);
  const handlers = handlersOf(engine);
  const listeners = new Set<(event: EngineEvent) => void>();
  /** The ids of running calls that continue when the page is reloaded. */
  const outliving = new Set<string>();

  function cancel(input: unknown): CallReply {
    const parsed = operations['calls.cancel'].input.safeParse(input);
    if (!parsed.success) return fail({ kind: 'invalid-input' });
    const { call, left } = parsed.data;
    if (!left || !outliving.has(call)) running.abort(call);
    return ok({});
  }

  async function dispatched(
    operation: string,
    id: string,
    input: unknown,
    signal: AbortSignal,
  ): Promise<CallReply> {
    let sequence = 0;
    const context = {
      signal,
      report: (progress: EngineEvent['progress']) => {
        if (signal.aborted) return;
        const event = { call: id, sequence: sequence++, progress: redaction.data(progress) };
        for (const listener of listeners) listener(event);
      },
    };
    const onBug = (name: string, error: unknown) => {
      const incident = journal.incident(name, error);
      ports.onIncident?.(incident);
    };
    const begin = performance.now();
    const reply = redaction.data(await dispatch(handlers, operation, input, context, onBug));
    const outcome = reply.ok ? 'ok' : reply.problem.kind;
    journal.note(`${operation.slice(0, 60)}: ${outcome} (${Math.round(performance.now() - begin)} ms)`);
    return reply;
  }

  async function run(operation: string, id: string, input: unknown): Promise<CallReply> {
    // Ids must be unique, so that calls can be distinguished and cancelled.
    if (running.has(id)) return fail({ kind: 'invalid-input', detail: 'id: in use' });
    learnInput(redaction, operation, input);
    const { profileId } = aboutSchema.parse(input);
    if (outlivesPage(operation)) outliving.add(id);
    return running
      .run(id, profileId, (signal) => dispatched(operation, id, input, signal))
      .finally(() => outliving.delete(id));
  }

  return {
    call: async (operation, request) => {
      const parsed = requestSchema.safeParse(request);
      if (!parsed.success) return fail({ kind: 'invalid-input', detail: 'request' });
      const { id, input } = parsed.data;
      return operation === 'calls.cancel' ? cancel(input) : run(operation, id, input);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    crashed: (where, error) => journal.incident(where, error),
    redact: (text) => redaction.text(text),
    close: async () => {
      running.abortAll();
      listeners.clear();
      await Promise.all([engine.stopPractice(), engine.clipboard?.clear()]);
    },
  };
}
