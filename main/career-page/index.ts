import type { InspectCareerPage } from './types.ts';

export type { CareerPageNetwork, InspectCareerPage } from './types.ts';

/** Inspects a career page. This is rarely needed, so the HTML parser is loaded on demand. */
export const inspectCareerPage: InspectCareerPage = async (...all) =>
  (await import('./inspect.ts')).inspectCareerPage(...all);
