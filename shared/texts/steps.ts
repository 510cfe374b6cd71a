import { early } from './steps.early.ts';
import { late } from './steps.late.ts';

/** Texts of the steps: those up to a working mailbox (`early`), and those at the platform (`late`). */
export const steps = { ...early, ...late };
