import { lazy, Suspense } from 'react';

/** With it comes the table of providers, for their names: the first screen does not wait for it. */
const Loaded = lazy(async () => ({ default: (await import('./abilities.tsx')).Abilities }));

export const Abilities = () => (
  <Suspense fallback={null}>
    <Loaded />
  </Suspense>
);
