/** Time limit in minutes for checking a platform, including the pauses that the platform requests. */
export const conformanceLimitMinutes = 15;

/** Additional time in minutes for restoring the platform's previous settings, regardless of how the check ended. */
export const restoreMinutes = 2;
