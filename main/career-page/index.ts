import type { LookAtCareerPage } from './types.ts';

export type { CareerPageNetwork, LookAtCareerPage } from './types.ts';

/** Pages are rarely read, so the parser is loaded on demand. */
export const lookAtCareerPage: LookAtCareerPage = async (...all) =>
  (await import('./look.ts')).lookAtCareerPage(...all);
