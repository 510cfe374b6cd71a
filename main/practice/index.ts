export type { PracticeProbe, PracticeWorld } from './types.ts';
export { startPractice } from './world.ts';
