/** Minutes that a check of a platform may take, including the pauses that the platform requests. */
export const conformanceLimitMinutes = 15;

/** Additional minutes for restoring the platform's previous settings, however the check ended. */
export const restoreMinutes = 2;
