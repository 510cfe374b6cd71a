import { late } from '../components/index.ts';
import type { tasksLetter } from './tasks/tasks-letter.ts';
import { FindingToCome } from './finding-to-come.tsx';
import { LetterToCome } from '../wizard/index.ts';

const loadFinding = async () => (await import('./finding.tsx')).Finding;

// Loaded only when a check runs or has failed, because these components include all remedies and letters.
export const Finding = late(loadFinding, FindingToCome);

/** Loads the component while a check runs, so that the finding and its buttons appear together. */
export const expectFinding = (): void => void loadFinding().catch(() => undefined);
export const Explanation = late(async () => (await import('./explanation.tsx')).Explanation);
export const ExplainedLetter = late(async () => (await import('./explained-letter.tsx')).ExplainedLetter);
export const WhatHelps = late(async () => (await import('./explanation.tsx')).WhatHelps);

/** Writes a letter with the open items of a check list. */
export const writeTasks = async (...of: Parameters<typeof tasksLetter>) =>
  (await import('./tasks/tasks-letter.ts')).tasksLetter(...of);

/** Loaded on demand by the screens with a check list, because it includes the texts of letters. */
export const Tasks = late(async () => (await import('./tasks/tasks.tsx')).Tasks, LetterToCome);
