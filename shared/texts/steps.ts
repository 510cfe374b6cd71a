import { early } from './steps.early.ts';
import { late } from './steps.late.ts';

/** The steps' texts, in two groups: up to the working mailbox, and at the platform. */
export const steps = { ...early, ...late };
