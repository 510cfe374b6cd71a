import { type Example, profileWith, signedIn, tested } from '../../examples/index.ts';

const profile = profileWith({ ...signedIn, reviewed: true, arrived: 'inbox' }, tested);

export const summaryStates: readonly Example[] = [
  { name: 'done', step: 'summary', profile },
  {
    name: 'junk',
    step: 'summary',
    profile: { ...profile, answers: { ...profile.answers, arrived: 'junk' } },
  },
  { name: 'undo', step: 'summary', profile, press: ['summary.roll-back'] },
];
