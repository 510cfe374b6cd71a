/** Works through a list with so many at once; none is begun after the work was cancelled. */
export async function inParallel<Item>(
  items: readonly Item[],
  atOnce: number,
  signal: { readonly aborted: boolean },
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined && !signal.aborted; item = waiting.shift())
      await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
}
