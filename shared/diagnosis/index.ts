export { diagnose } from './diagnose.ts';
export { explain } from './explain.ts';
export type { Situation } from './situation.ts';
export { notesOf, type Note } from './notes.ts';
export { checkAgainOn } from './check-again.ts';
