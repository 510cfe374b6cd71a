import {
  discovery,
  type Example,
  guidedProven,
  guidedSignedIn,
  profileWith,
  signedIn,
  tested,
} from '../../examples/index.ts';

const profile = profileWith({ ...signedIn, reviewed: true, arrived: 'inbox' }, tested);

export const summaryStates: readonly Example[] = [
  { name: 'done', step: 'summary', profile },
  {
    name: 'junk',
    step: 'summary',
    profile: { ...profile, answers: { ...profile.answers, arrived: 'junk' } },
  },
  {
    name: 'microsoft',
    step: 'summary',
    profile: {
      ...profile,
      results: {
        ...profile.results,
        discovery: {
          basis: '',
          at: profile.createdAt,
          discovery: { ...discovery, provider: { id: 'microsoft365', name: 'Microsoft 365', source: 'mx' } },
        },
      },
    },
  },
  {
    name: 'guided',
    step: 'summary',
    profile: profileWith(
      { ...guidedSignedIn, handedOver: [0, 1, 2, 3, 4, 5, 6, 7], platformTest: 'arrived' },
      guidedProven('personio'),
    ),
  },
  { name: 'undo', step: 'summary', profile, press: ['summary.roll-back'] },
];
