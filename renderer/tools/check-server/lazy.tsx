import { lazy, Suspense } from 'react';

import { Loading } from '../../components/index.ts';
import type { CheckServerProps } from './check-server.tsx';

// Most people set their mailbox up instead.
const Loaded = lazy(async () => ({ default: (await import('./check-server.tsx')).CheckServer }));

export const CheckServer = (props: CheckServerProps) => (
  <Suspense fallback={<Loading />}>
    <Loaded {...props} />
  </Suspense>
);
