/**
 * Limits in milliseconds for the extra time given to better candidates. Within these limits, the extra time equals the
 * time that the first usable one took.
 */
const grace = { least: 150, most: 500 };

/**
 * Picks the best candidate that is ready soon: once one is ready, better ones get a short time to become ready too.
 *
 * @param ready best first; each resolves to whether the candidate can be used.
 * @returns its index; undefined when none can be used.
 */
export function choose(ready: readonly Promise<boolean>[]): Promise<number | undefined> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const known: (boolean | undefined)[] = ready.map(() => undefined);
    let timer: NodeJS.Timeout | undefined;
    const finish = (index: number | undefined) => {
      clearTimeout(timer);
      resolve(index);
    };
    const finishIfDecided = () => {
      const best = known.indexOf(true);
      const open = known.indexOf(undefined);
      if (best >= 0 && (open < 0 || best < open)) finish(best);
      else if (best < 0 && open < 0) finish(undefined);
      else if (best >= 0) {
        const took = performance.now() - start;
        timer ??= setTimeout(
          () => finish(known.indexOf(true)),
          Math.min(grace.most, Math.max(grace.least, took)),
        );
      }
    };
    for (const [index, one] of ready.entries()) {
      one.then((usable) => {
        known[index] = usable;
        finishIfDecided();
      }, reject);
    }
    finishIfDecided();
  });
}
