import { ok } from '../../../shared/result.ts';
import type { Operation } from '../operation.ts';

/** Excludes the window from screen sharing, if the shell has a window and the system supports it. */
export const protectScreen: Operation<'desktop.protectScreen'> =
  (engine) =>
  ({ on }) =>
    ok({ works: engine.ports.protectScreen?.(on) ?? false });
