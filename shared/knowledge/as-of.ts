import { patterns } from './patterns/all.ts';
import { providers } from './providers/all.ts';

/** The most recent date on which any of the built-in facts was confirmed. */
export const factsAsOf: string = [...providers, ...patterns]
  .map(({ asOf }) => asOf)
  .reduce((a, b) => (a > b ? a : b));
