/** Whether a source is only someone's recollection. */
export const isMemory = (source: string): boolean => /\bmemory\b/i.test(source);

/** Whether a fact has no better source than that. It may be true, but is never shown as certain. */
export const restsOnMemory = ({ sources }: { readonly sources: readonly string[] }): boolean =>
  sources.every(isMemory);
