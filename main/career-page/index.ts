import type { LookAtCareerPage } from './types.ts';

export type { CareerPageNetwork, LookAtCareerPage } from './types.ts';

/** Reading pages is rarely wanted, so what it takes is loaded when it is. */
export const lookAtCareerPage: LookAtCareerPage = async (...all) =>
  (await import('./look.ts')).lookAtCareerPage(...all);
