import type { InspectCareerPage } from './types.ts';

export type { CareerPageNetwork, InspectCareerPage } from './types.ts';

/** Pages are rarely read, so the parser is loaded on demand. */
export const inspectCareerPage: InspectCareerPage = async (...all) =>
  (await import('./inspect.ts')).inspectCareerPage(...all);
