/**
 * Milliseconds that a test waits for a condition: long enough for a busy machine. A condition that never becomes true
 * costs this much once.
 */
export const patience = 30_000;
