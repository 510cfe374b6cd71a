import { lazy, Suspense } from 'react';

import type { FindingProps } from './finding.tsx';

/** With it come all remedies and letters: nobody waits for them before something went wrong. */
const Loaded = lazy(async () => ({ default: (await import('./finding.tsx')).Finding }));

export const Finding = (props: FindingProps) => (
  <Suspense fallback={null}>
    <Loaded {...props} />
  </Suspense>
);
