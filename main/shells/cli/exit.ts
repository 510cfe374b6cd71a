/** What the shell is told. `unwritten`: what was to be printed could not be (EX_IOERR of sysexits.h). */
export const exitCodes = { works: 0, finding: 1, usage: 2, unwritten: 74, cancelled: 130 } as const;
