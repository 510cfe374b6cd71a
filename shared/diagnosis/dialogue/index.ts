export { readDialogue } from './read.ts';
export { repliesIn, isNo } from './reply.ts';
export { namedStage } from './command.ts';
export type { Asked, Dialogue, Role, Turn } from './dialogue.ts';
