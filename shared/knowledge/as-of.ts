import { patterns } from './patterns/all.ts';
import { providers } from './providers/all.ts';

/** The most recent date on which any fact was confirmed; all others were confirmed on or before this date. */
export const factsAsOf: string = [...providers, ...patterns]
  .map(({ asOf }) => asOf)
  .reduce((a, b) => (a > b ? a : b));
