import { lazy, Suspense } from 'react';

import { Loading } from '../../../components/index.ts';

/** With it comes the table of providers, for their names: the first screen does not wait for it. */
const Loaded = lazy(async () => ({ default: (await import('./abilities.tsx')).Abilities }));

export const Abilities = () => (
  <Suspense fallback={<Loading />}>
    <Loaded />
  </Suspense>
);
