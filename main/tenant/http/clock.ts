import { setTimeout } from 'node:timers/promises';

/** Time and waiting; replaced in tests. */
export interface Clock {
  /** Milliseconds since any fixed moment; monotonic, unlike the time of day, which users can change. */
  now(): number;
  /** @returns false if the wait was cancelled. */
  wait(milliseconds: number, signal: AbortSignal): Promise<boolean>;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  wait: (milliseconds, signal) => setTimeout(milliseconds, true, { signal }).catch(() => false),
};
