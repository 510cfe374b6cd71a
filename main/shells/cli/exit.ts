/** What the shell is told. */
export const exitCodes = { works: 0, finding: 1, usage: 2, cancelled: 130 } as const;
