import { setTimeout } from 'node:timers/promises';

/** The time, as a parameter, because tests use a simulated one. */
export interface Clock {
  /** Monotonic, in milliseconds; not the time of day, which a user may set. */
  now(): number;
  /** @returns false if the wait was cancelled. */
  wait(milliseconds: number, signal: AbortSignal): Promise<boolean>;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  wait: (milliseconds, signal) => setTimeout(milliseconds, true, { signal }).catch(() => false),
};
