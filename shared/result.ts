/**
 * A value, or the problem because of which there is none. Problems that a user can encounter are returned, not thrown.
 */
export type Result<Value, Problem> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

export const ok = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });

export const fail = <Problem>(problem: Problem): Result<never, Problem> => ({ ok: false, problem });
