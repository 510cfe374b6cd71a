/** Returns a function that runs tasks, at most `limit` of them at the same time; further tasks wait. */
export function slots(limit: number): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      // The slot goes directly to the longest-waiting task, so that a later caller cannot take it first.
      if (next) next();
      else running--;
    }
  };
}

/** Processes a list, up to `atOnce` items at a time; starts no further items after cancellation. */
export async function inParallel<Item>(
  items: readonly Item[],
  atOnce: number,
  signal: { readonly aborted: boolean },
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const slot = slots(atOnce);
  await Promise.all(items.map((item) => slot(async () => (signal.aborted ? undefined : work(item)))));
}
