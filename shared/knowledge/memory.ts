/** Returns whether a source is only someone's recollection. */
export const isMemory = (source: string): boolean => /\bmemory\b/i.test(source);

/**
 * Returns whether a fact has no better source than someone's recollection. It may be true, but is never shown as
 * certain.
 */
export const restsOnMemory = ({ sources }: { readonly sources: readonly string[] }): boolean =>
  sources.every(isMemory);
