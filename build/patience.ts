/**
 * How long a test waits for a condition, in milliseconds: long enough for a busy machine. Only a failing test waits
 * this long.
 */
export const patience = 30_000;
