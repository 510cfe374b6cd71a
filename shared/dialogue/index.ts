export { soundsLikeTrouble } from './outcome.ts';
export { readDialogue } from './read.ts';
export { commandIn } from './command.ts';
export { unframed } from './frame.ts';
export { marksOf } from './marks.ts';
export { repliesIn } from './reply.ts';
export { speakersOf } from './split.ts';
export type { Asked, Dialogue, Turn } from './dialogue.ts';
