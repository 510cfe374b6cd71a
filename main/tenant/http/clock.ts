import { setTimeout } from 'node:timers/promises';

/** The source of time, injected so that tests can use a simulated one. */
export interface Clock {
  /** Returns a monotonic time in milliseconds, which does not change when the computer's clock is set. */
  now(): number;
  /** @returns false if the wait was cancelled. */
  wait(milliseconds: number, signal: AbortSignal): Promise<boolean>;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  wait: (milliseconds, signal) => setTimeout(milliseconds, true, { signal }).catch(() => false),
};
