import type { Stage } from '../../model/index.ts';
import type { Pattern } from './pattern-schema.ts';

/** The properties that a file's patterns usually share. */
type Common = 'layer' | 'sources' | 'asOf';
type Optional = 'alternatives' | 'ideas';
export type PatternInput = Omit<Pattern, Common | Optional> & Partial<Pick<Pattern, Common | Optional>>;

/** Adds the shared layer, sources and date to every pattern that does not specify its own. */
export const family = (common: Pick<Pattern, Common>, patterns: readonly PatternInput[]): Pattern[] =>
  patterns.map((pattern) => ({ ...common, alternatives: [], ideas: [], ...pattern }));

/** The stages before encryption and sign-in. */
export const openingStages: Stage[] = ['connect', 'greeting', 'ehlo'];
/** The stages of the mail transaction. */
export const mailStages: Stage[] = ['sender', 'recipient', 'message'];
