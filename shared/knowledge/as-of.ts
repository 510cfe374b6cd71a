import { patterns } from './patterns/all.ts';
import { providers } from './providers/all.ts';

/** The most recent date on which a fact was confirmed. All facts are at least this old. */
export const factsAsOf: string = [...providers, ...patterns]
  .map(({ asOf }) => asOf)
  .reduce((a, b) => (a > b ? a : b));
