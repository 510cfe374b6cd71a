/** Runs work as soon as fewer than `limit` others run. */
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
      // A place is handed on, not given back: nobody who asks later can take it.
      if (next) next();
      else running--;
    }
  };
}

/** Works through a list with so many at once; none is begun after the work was cancelled. */
export async function inParallel<Item>(
  items: readonly Item[],
  atOnce: number,
  signal: { readonly aborted: boolean },
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const slot = slots(atOnce);
  await Promise.all(items.map((item) => slot(async () => (signal.aborted ? undefined : work(item)))));
}
