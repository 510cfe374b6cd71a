import type { z } from 'zod';

import { fail, ok, type Result } from '../result.ts';
import type { Progress } from './events.ts';
import { CallRefusal, type CallProblem, type CallReply } from './host.ts';
import { operations, type Input, type OperationName, type Output } from './operations.ts';

/** What a handler receives in addition to the input. */
export interface CallContext<Signal> {
  readonly signal: Signal;
  readonly report: (progress: Progress) => void;
}

/** A handler's reply, which may be returned synchronously. */
type Answered<Value> = Result<Value, CallProblem> | Promise<Result<Value, CallProblem>>;

export type Handlers<Signal> = {
  readonly [Name in Exclude<OperationName, 'calls.cancel'>]: (
    input: Input<Name>,
    context: CallContext<Signal>,
  ) => Answered<Output<Name>>;
};

/** Operations that change a platform. Their result is returned even if the call has been cancelled in the meantime. */
const lasting: ReadonlySet<OperationName> = new Set([
  'tenant.push',
  'tenant.rollBack',
  'tenant.settle',
  'tenant.checkConformance',
]);

/**
 * Returns whether an operation continues when the page that called it is reloaded. `consent.request` does, because it
 * waits for the user in a browser window.
 */
export const outlivesPage = (operation: string): boolean => operation === 'consent.request';

/**
 * Validates the input of the operation, calls its handler, and validates the output. Nothing that violates the contract
 * reaches a handler or a caller. An error reply never repeats the input, which may contain a secret.
 *
 * @param onBug receives every unexpected exception; the caller only receives the problem `internal`.
 */
export async function dispatch<Signal extends { readonly aborted: boolean }>(
  handlers: Handlers<Signal>,
  name: string,
  input: unknown,
  context: CallContext<Signal>,
  onBug: (operation: string, error: unknown) => void,
): Promise<CallReply> {
  if (!Object.hasOwn(operations, name) || name === 'calls.cancel') return fail({ kind: 'unknown-operation' });
  const operation = name as Exclude<OperationName, 'calls.cancel'>;
  const parsed = operations[operation].input.safeParse(input);
  if (!parsed.success) return fail({ kind: 'invalid-input', detail: where(parsed.error) });
  try {
    const handle = handlers[operation] as (input: unknown, context: CallContext<Signal>) => Answered<unknown>;
    const result = await handle(parsed.data, context);
    const isOutcome = result.ok && lasting.has(operation);
    if (context.signal.aborted && !isOutcome) return fail({ kind: 'cancelled' });
    if (!result.ok) return result;
    return ok(operations[operation].output.parse(result.value));
  } catch (error) {
    if (context.signal.aborted) return fail({ kind: 'cancelled' });
    if (error instanceof CallRefusal) return fail(error.problem);
    onBug(operation, error);
    return fail({ kind: 'internal' });
  }
}

const where = (error: z.ZodError): string =>
  error.issues
    .slice(0, 5)
    .map((issue) => `${issue.path.join('.') || '(input)'}: ${issue.code}`)
    .join('; ')
    .slice(0, 500);
