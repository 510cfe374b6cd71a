import { ok } from '../../../shared/result.ts';
import type { Operation } from '../operation.ts';

/** Keeps the window out of shared screens, where this door has one and the system can. */
export const protectScreen: Operation<'protectScreen'> =
  (engine) =>
  ({ on }) =>
    ok({ works: engine.ports.protectScreen?.(on) ?? false });
