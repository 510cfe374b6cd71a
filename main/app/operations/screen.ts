import { ok } from '../../../shared/result.ts';
import type { Operation } from '../operation.ts';

/** Excludes the window from screen sharing, if the shell has a window and the system supports it. */
export const protectScreen: Operation<'desktop.protectScreen'> =
  (engine) =>
  ({ on }) =>
    ok({ works: engine.ports.protectScreen?.(on) ?? false });

/** Keeps the window narrow and in front of others, if the shell has a window and the system supports it. */
export const keepInFront: Operation<'desktop.keepInFront'> =
  (engine) =>
  ({ on }) =>
    ok({ works: engine.ports.keepInFront?.(on) ?? false });
