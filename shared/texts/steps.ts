import { early } from './steps.early.ts';
import { late } from './steps.late.ts';

/** The screens of the road, in two halves: until the mailbox is proven, and into the platform. */
export const steps = { ...early, ...late };
