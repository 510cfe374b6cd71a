/** Minutes that a check of a platform may take, the pauses that the platform asks for included. */
export const conformanceLimitMinutes = 15;

/** Minutes more, whatever ended the check, to put back what the platform sent with before. */
export const wayBackMinutes = 2;
