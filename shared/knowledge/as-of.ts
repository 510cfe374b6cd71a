import { patterns } from './patterns/all.ts';
import { providers } from './providers/all.ts';

/** The most recent date at which a fact was confirmed, so all of this is at least that old. */
export const factsAsOf: string = [...providers, ...patterns]
  .map(({ asOf }) => asOf)
  .reduce((a, b) => (a > b ? a : b));
