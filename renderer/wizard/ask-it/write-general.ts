import type { writeGeneralLetter } from './general-letter.tsx';

/** Writes the letter about a step with all known facts. Loaded on demand, because it includes all remedies. */
export const writeGeneral = async (...of: Parameters<typeof writeGeneralLetter>) =>
  (await import('./general-letter.tsx')).writeGeneralLetter(...of);
