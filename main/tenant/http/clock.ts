/** How time passes; tests have a clock of their own. */
export interface Clock {
  /** Milliseconds from some beginning; not the time of day, which a user may set. */
  now(): number;
  /** @returns false when the wait was cancelled. */
  wait(milliseconds: number, signal: AbortSignal): Promise<boolean>;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  wait: (milliseconds, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) {
        resolve(false);
        return;
      }
      const onAbort = () => {
        clearTimeout(timer);
        resolve(false);
      };
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', onAbort);
        resolve(true);
      }, milliseconds);
      signal.addEventListener('abort', onAbort, { once: true });
    }),
};
