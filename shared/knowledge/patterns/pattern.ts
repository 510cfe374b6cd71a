import type { Stage } from '../../model/index.ts';
import type { Pattern } from './pattern-schema.ts';

/** What the patterns of one file have in common. */
type Common = 'layer' | 'sources' | 'asOf';
type Optional = 'alternatives' | 'ideas';
export type PatternInput = Omit<Pattern, Common | Optional> & Partial<Pick<Pattern, Common | Optional>>;

/** Gives every pattern of a family the family's layer, sources and date, unless it has its own. */
export const family = (common: Pick<Pattern, Common>, patterns: readonly PatternInput[]): Pattern[] =>
  patterns.map((pattern) => ({ ...common, alternatives: [], ideas: [], ...pattern }));

/** Every stage before the mail itself. */
export const openingStages: Stage[] = ['connect', 'greeting', 'ehlo'];
/** Every stage of the mail itself. */
export const mailStages: Stage[] = ['sender', 'recipient', 'message'];
