import { lazy, Suspense } from 'react';

import { Loading } from '../../components/index.ts';
import type { ConformanceProps } from './conformance.tsx';

// With it come the sentences of all checks: nobody else waits for them.
const Loaded = lazy(async () => ({ default: (await import('./conformance.tsx')).Conformance }));

export const Conformance = (props: ConformanceProps) => (
  <Suspense fallback={<Loading />}>
    <Loaded {...props} />
  </Suspense>
);
