import type { Stage } from '../../model/index.ts';
import type { Pattern } from './pattern-schema.ts';

/** The properties shared by the patterns of one file. */
type Common = 'layer' | 'sources' | 'asOf';
type Optional = 'alternatives' | 'ideas';
export type PatternInput = Omit<Pattern, Common | Optional> & Partial<Pick<Pattern, Common | Optional>>;

/** Gives every pattern of a family the family's layer, sources and date, unless it has its own. */
export const family = (common: Pick<Pattern, Common>, patterns: readonly PatternInput[]): Pattern[] =>
  patterns.map((pattern) => ({ ...common, alternatives: [], ideas: [], ...pattern }));

/** The stages before encryption and sign-in. */
export const openingStages: Stage[] = ['connect', 'greeting', 'ehlo'];
/** The stages of the mail transaction. */
export const mailStages: Stage[] = ['sender', 'recipient', 'message'];
