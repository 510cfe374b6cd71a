import { patterns } from './patterns/all.ts';
import { providers } from './providers/all.ts';

/** The youngest date that any of the facts was confirmed at: how old all of this is at least. */
export const factsAsOf: string = [...providers, ...patterns]
  .map(({ asOf }) => asOf)
  .reduce((a, b) => (a > b ? a : b));
