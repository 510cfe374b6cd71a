/**
 * How long a test waits for something that will be so, in milliseconds: long enough for a machine that is busy with
 * something else. What never comes costs this much once.
 */
export const patience = 30_000;
