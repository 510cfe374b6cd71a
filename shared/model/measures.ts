import { z } from 'zod';

/** A line of external text, safe to display. */
export const line = z.string().max(2_000);
/** Maximum length in characters: the limit of Windows, which is the highest of all systems. */
export const longestPath = 33_000;
export const milliseconds = z.number().min(0);
