export { folded } from './fold.ts';
export type { Digest } from './fingerprints.ts';
export { Redaction } from './redaction.ts';
