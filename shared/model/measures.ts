import { z } from 'zod';

/** A line of text from outside, made harmless for display. */
export const line = z.string().max(2_000);
/** Characters; that of Windows, which is the longest. */
export const longestPath = 33_000;
export const milliseconds = z.number().min(0);
