/**
 * Time limit in milliseconds for a condition in a test, long enough for a busy machine. A condition that never becomes
 * true costs this much once.
 */
export const patience = 30_000;
