import { setTimeout } from 'node:timers/promises';

/** How time passes; tests have a clock of their own. */
export interface Clock {
  /** Milliseconds from some beginning; not the time of day, which a user may set. */
  now(): number;
  /** @returns false when the wait was cancelled. */
  wait(milliseconds: number, signal: AbortSignal): Promise<boolean>;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  wait: (milliseconds, signal) => setTimeout(milliseconds, true, { signal }).catch(() => false),
};
