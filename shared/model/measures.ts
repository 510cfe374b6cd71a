import { z } from 'zod';

/** A line of external text, safe to display. */
export const line = z.string().max(2_000);
/** Characters; the limit of Windows, the highest one. */
export const longestPath = 33_000;
export const milliseconds = z.number().min(0);
