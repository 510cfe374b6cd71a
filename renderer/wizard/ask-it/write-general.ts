import type { letterAt } from './general.ts';

/** Writes the letter about a step with all known facts. Loaded on demand, because it includes all remedies. */
export const writeGeneral = async (...of: Parameters<typeof letterAt>) =>
  (await import('./general.ts')).letterAt(...of);
