/** Time limit in minutes for a conformance check of a platform, including pauses that the platform requests. */
export const conformanceLimitMinutes = 15;

/** Additional time in minutes for restoring the platform's previous settings, however the check ended. */
export const restoreMinutes = 2;
