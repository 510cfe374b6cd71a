/**
 * A value, or the reason why there is none. Problems that a user can encounter are returned as values, never thrown.
 */
export type Result<Value, Problem> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

export const ok = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });

export const fail = <Problem>(problem: Problem): Result<never, Problem> => ({ ok: false, problem });
