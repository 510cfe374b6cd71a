import { lazy, Suspense, type ComponentProps } from 'react';

import { Loading } from '../components/index.ts';
import { LetterToCome } from '../wizard/index.ts';
import type { Explanation as ExplanationScreen } from './explanation.tsx';
import type { FindingProps } from './finding.tsx';

// With them come all remedies and letters: nobody waits for them before something went wrong.
const LoadedFinding = lazy(async () => ({ default: (await import('./finding.tsx')).Finding }));
const LoadedExplanation = lazy(async () => ({ default: (await import('./explanation.tsx')).Explanation }));

export const Finding = (props: FindingProps) => (
  <Suspense fallback={<LetterToCome />}>
    <LoadedFinding {...props} />
  </Suspense>
);

export const Explanation = (props: ComponentProps<typeof ExplanationScreen>) => (
  <Suspense fallback={<Loading />}>
    <LoadedExplanation {...props} />
  </Suspense>
);
