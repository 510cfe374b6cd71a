import { early } from './steps.early.ts';
import { late } from './steps.late.ts';

/** The text of the wizard's steps: `early` covers the steps until the mailbox works, `late` those at the platform. */
export const steps = { ...early, ...late };
