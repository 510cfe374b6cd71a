import { at, checked, type Example, profileWith, signedIn } from '../../examples/index.ts';

const agreed = { ...signedIn, reviewed: true };
const ready = profileWith(agreed, checked);

export const activateStates: readonly Example[] = [
  { name: 'ready', step: 'activate', profile: ready },
  {
    name: 'trouble',
    step: 'activate',
    profile: {
      ...ready,
      results: {
        ...ready.results,
        problem: { basis: '', at, during: 'activate', problem: { kind: 'server-error', status: 503 } },
      },
    },
  },
];
