import { late } from '../components/index.ts';
import { LetterToCome } from '../wizard/index.ts';

// With them come all remedies and letters: nobody waits for them before something went wrong.
export const Finding = late(async () => (await import('./finding.tsx')).Finding, LetterToCome);
export const WhatHelps = late(async () => (await import('./explanation.tsx')).WhatHelps);
export const Explanation = late(async () => (await import('./explanation.tsx')).Explanation);

/** Loaded by the screens with a check list, because it includes the texts of letters. */
export const Tasks = late(async () => (await import('./tasks/tasks.tsx')).Tasks, LetterToCome);
