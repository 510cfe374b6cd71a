import { late } from '../components/index.ts';
import { LetterToCome } from '../wizard/index.ts';

// Loaded when something has failed, because they include all remedies and letters.
export const Finding = late(async () => (await import('./finding.tsx')).Finding, LetterToCome);
export const Explanation = late(async () => (await import('./explanation.tsx')).Explanation);

/** Loaded by the screens with a check list, because it includes the texts of letters. */
export const Tasks = late(async () => (await import('./tasks/tasks.tsx')).Tasks, LetterToCome);
