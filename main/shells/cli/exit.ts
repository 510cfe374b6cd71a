/** Exit codes. `unwritten`: the output could not be written (EX_IOERR of sysexits.h). */
export const exitCodes = { works: 0, finding: 1, usage: 2, unwritten: 74, cancelled: 130 } as const;
