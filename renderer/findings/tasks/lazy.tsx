import { lazy, Suspense } from 'react';

import { LetterToCome } from '../../wizard/index.ts';
import type { TasksProps } from './tasks.tsx';

/** With it come the words of its letters: only the screens with a check list wait for them. */
const Loaded = lazy(async () => ({ default: (await import('./tasks.tsx')).Tasks }));

export const Tasks = (props: TasksProps) => (
  <Suspense fallback={<LetterToCome />}>
    <Loaded {...props} />
  </Suspense>
);
