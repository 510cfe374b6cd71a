import { z } from 'zod';

/** The schema of a line of external text that has been made safe to display. */
export const line = z.string().max(2_000);
/** Maximum length of a file path in characters, based on the limit of Windows, the highest of all systems. */
export const longestPath = 33_000;
export const milliseconds = z.number().min(0);
