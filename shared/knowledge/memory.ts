/** Whether a source is no more than what somebody remembers. */
export const isMemory = (source: string): boolean => /\bmemory\b/i.test(source);

/** Whether a fact rests on memory alone: it may be true, and nothing of the kind is shown as certain. */
export const restsOnMemory = ({ sources }: { readonly sources: readonly string[] }): boolean =>
  sources.every(isMemory);
